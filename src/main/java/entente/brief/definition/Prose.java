package entente.brief.definition;

import entente.model.Commitment;
import entente.model.Event;
import entente.model.Language;
import entente.search.query.Query;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Running text in every language, in which figures are not written but computed from the set: what a brief says in numbers
 * is true of the edition that it is made from.
 */
public record Prose(Map<Language, List<Part>> parts) {
    public Prose {
        var copy = new EnumMap<Language, List<Part>>(Language.class);
        parts.forEach((language, sentence) -> copy.put(language, List.copyOf(sentence)));
        parts = Map.copyOf(copy);
    }

    /** @throws IllegalArgumentException if there is no text in {@code language} */
    public List<Part> in(Language language) {
        List<Part> sentence = parts.get(language);
        if (sentence == null) {
            throw new IllegalArgumentException("no text in " + language);
        }
        return sentence;
    }

    /** A piece of a sentence. */
    public sealed interface Part {}

    /** Words as they were written. */
    public record Literal(String words) implements Part {}

    /** A figure over the events, or the commitments, that {@code query} finds. */
    public record Figure(Measure measure, Query query, CommitmentFilter commitments) implements Part {}

    /** The date of an event, in words. */
    public record When(Event event) implements Part {}

    /** Where a commitment stands, in words. */
    public record StatusOf(Commitment commitment) implements Part {}

    /** Note marks: one for each independent origin of these events. */
    public record Cited(List<Event> events) implements Part {
        public Cited {
            events = List.copyOf(events);
        }
    }
}
