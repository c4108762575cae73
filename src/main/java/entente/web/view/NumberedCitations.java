package entente.web.view;

import entente.insight.Origins;
import entente.model.Citation;
import entente.model.Event;
import entente.model.Source;
import entente.model.Voice;
import entente.web.page.Link;
import entente.wording.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The citations of an event and its statements, grouped by origin and numbered from 1. A source that is cited several
 * times through the same chain of voices has one number and lists all its notes.
 */
public final class NumberedCitations {
    private final List<Origin> origins = new ArrayList<>();
    private final Map<CitationKey, Integer> numbers = new LinkedHashMap<>();

    /** The identity of a numbered citation: the source, and the voices through which the report reached it. */
    private record CitationKey(Source source, List<Voice> via) {
        static CitationKey of(Citation citation) {
            return new CitationKey(citation.source(), citation.via());
        }
    }

    /**
     * The citations with the same origin.
     *
     * @param id unique on the page
     * @param voice the origin
     */
    public record Origin(String id, Link voice, List<NumberedCitation> citations) {}

    /**
     * A numbered citation.
     *
     * @param id unique on the page: {@code note-1}
     * @param title of the source
     * @param url of the source
     * @param language BCP 47 tag of the source
     * @param languageName name of that language, in the language of the page
     * @param letter reliability of the outlet, A to F
     * @param reliability the same in words
     * @param record link to the page of the source
     * @param chain the voices from the origin to the publisher
     * @param notes remarks of the curators, in English
     */
    public record NumberedCitation(
        String id,
        int number,
        String title,
        String url,
        String language,
        String languageName,
        DateView published,
        String letter,
        String reliability,
        Link record,
        List<Link> chain,
        List<String> notes) {}

    /** Numbers the citations of an event and its statements. */
    public static NumberedCitations of(Event event, RecordLinks links, Messages messages) {
        var numbered = new NumberedCitations();
        for (Origins.Group group : Origins.of(event).groups()) {
            numbered.add(group, links, messages);
        }
        return numbered;
    }

    /** The citations by origin, in the order of their numbers. */
    public List<Origin> origins() {
        return List.copyOf(origins);
    }

    /**
     * The numbers of some of these citations in ascending order, each as a link to its place on the page.
     *
     * @param citations of the event or its statements
     */
    public List<Link> noteLinks(List<Citation> citations) {
        return citations.stream()
            .map(citation -> Objects.requireNonNull(numbers.get(CitationKey.of(citation))))
            .distinct()
            .sorted()
            .map(number -> new Link(Integer.toString(number), "#note-" + number))
            .toList();
    }

    private void add(Origins.Group group, RecordLinks links, Messages messages) {
        var notesByKey = new LinkedHashMap<CitationKey, List<String>>();
        for (Citation citation : group.citations()) {
            List<String> notes = notesByKey.computeIfAbsent(CitationKey.of(citation), key -> new ArrayList<>());
            if (citation.note() != null && !notes.contains(citation.note())) {
                notes.add(citation.note());
            }
        }
        var citations = new ArrayList<NumberedCitation>();
        notesByKey.forEach((key, notes) -> {
            numbers.put(key, numbers.size() + 1);
            citations.add(numbered(numbers.size(), key, notes, links, messages));
        });
        origins.add(new Origin("origin-" + (origins.size() + 1), links.linkTo(group.origin()), citations));
    }

    private static NumberedCitation numbered(int number, CitationKey key, List<String> notes, RecordLinks links,
        Messages messages) {
        Source source = key.source;
        List<Link> chain = new Citation(source, key.via, null).chain().stream().map(links::linkTo).toList();
        return new NumberedCitation("note-" + number, number, source.title(), source.url().toString(),
            source.language(),
            messages.languageName(source.language()), links.dateView(source.published()),
            source.outlet().reliability().name(),
            messages.label(source.outlet().reliability()),
            new Link(messages.get("web.citation.record"), links.linkTo(source).href()),
            chain, List.copyOf(notes));
    }
}
