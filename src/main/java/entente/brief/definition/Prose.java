package entente.brief.definition;

import entente.model.Commitment;
import entente.model.Event;
import entente.model.Language;
import entente.search.query.Query;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Running text with placeholders, in every language. Numbers and dates are computed from the event set when a brief
 * is written, so they are correct in every edition.
 */
public record Prose(Map<Language, List<Part>> parts) {
    public Prose {
        var copy = new EnumMap<Language, List<Part>>(Language.class);
        parts.forEach((language, inLanguage) -> copy.put(language, List.copyOf(inLanguage)));
        parts = Map.copyOf(copy);
    }

    /**
     * The text in one language.
     *
     * @throws IllegalArgumentException if there is no text in {@code language}
     */
    public List<Part> in(Language language) {
        List<Part> inLanguage = parts.get(language);
        if (inLanguage == null) {
            throw new IllegalArgumentException("no text in " + language);
        }
        return inLanguage;
    }

    /** A part of a text: literal text or a placeholder. */
    public sealed interface Part {}

    /** Text that is printed as it is. */
    public record Literal(String text) implements Part {}

    /** A number or date computed from the events that {@code query} finds, or from their commitments. */
    public record ComputedValue(Measure measure, Query query, CommitmentFilter commitments) implements Part {}

    /** The date of an event. */
    public record DateOf(Event event) implements Part {}

    /** The status of a commitment. */
    public record StatusOf(Commitment commitment) implements Part {}

    /** Note marks for the sources of these events. */
    public record CitationOf(List<Event> events) implements Part {
        public CitationOf {
            events = List.copyOf(events);
        }
    }
}
