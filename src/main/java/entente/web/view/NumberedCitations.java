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
 * The citations of an event and its statements, numbered in the order of their origins. A source that is cited twice
 * for the same chain stands there once, with all its notes.
 */
public final class NumberedCitations {
    private final List<Origin> origins = new ArrayList<>();
    private final Map<Path, Integer> numbers = new LinkedHashMap<>();

    /** What makes a citation one and the same on a page: where it is and how it came there. */
    private record Path(Source source, List<Voice> via) {
        static Path of(Citation cited) {
            return new Path(cited.source(), cited.via());
        }
    }

    /** Everything that goes back to one voice. */
    public record Origin(String id, Link voice, List<Cited> citations) {}

    /**
     * @param id of the note on the page
     * @param language of the source, BCP 47
     * @param letter reliability of the outlet, A to F
     * @param chain from the origin to the publisher
     * @param notes in English
     */
    public record Cited(
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

    public static NumberedCitations of(Event event, RecordLinks guide, Messages words) {
        var list = new NumberedCitations();
        for (Origins.Group group : Origins.of(event).groups()) {
            list.add(group, guide, words);
        }
        return list;
    }

    public List<Origin> origins() {
        return List.copyOf(origins);
    }

    /** The numbers of {@code citations}, each leading to its note. */
    public List<Link> notes(List<Citation> citations) {
        return citations.stream()
            .map(cited -> Objects.requireNonNull(numbers.get(Path.of(cited))))
            .distinct()
            .sorted()
            .map(number -> new Link(Integer.toString(number), "#note-" + number))
            .toList();
    }

    private void add(Origins.Group group, RecordLinks guide, Messages words) {
        var byPath = new LinkedHashMap<Path, List<String>>();
        for (Citation cited : group.citations()) {
            List<String> notes = byPath.computeIfAbsent(Path.of(cited), path -> new ArrayList<>());
            if (cited.note() != null && !notes.contains(cited.note())) {
                notes.add(cited.note());
            }
        }
        var told = new ArrayList<Cited>();
        byPath.forEach((path, notes) -> {
            numbers.put(path, numbers.size() + 1);
            told.add(cited(numbers.size(), path, notes, guide, words));
        });
        origins.add(new Origin("origin-" + (origins.size() + 1), guide.to(group.origin()), told));
    }

    private static Cited cited(int number, Path path, List<String> notes, RecordLinks guide, Messages words) {
        Source source = path.source;
        List<Link> chain = new Citation(source, path.via, null).chain().stream().map(guide::to).toList();
        return new Cited("note-" + number, number, source.title(), source.url().toString(), source.language(),
            words.languageName(source.language()), guide.when(source.published()), source.outlet().reliability().name(),
            words.of(source.outlet().reliability()),
            new Link(words.say("web.citation.record"), guide.to(source).href()),
            chain, List.copyOf(notes));
    }
}
