package entente.brief.writing;

import static java.util.stream.Collectors.joining;

import entente.brief.BriefLength;
import entente.brief.document.Block;
import entente.brief.document.Inline;
import entente.brief.document.Inline.Link;
import entente.brief.document.Inline.Plain;
import entente.model.Event;
import entente.search.SearchResult;
import entente.search.query.Facet;
import entente.wording.Messages;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The parts of a brief that no definition words: what can be said of any selection. */
final class SelectionParts {
    /** Up to so many events are told whole; more stand in a table. */
    private static final int TOLD = 100;
    /** Up to so many events what was said is told too. */
    private static final int QUOTED = 40;

    private final WritingContext draft;
    private final Messages words;

    SelectionParts(WritingContext draft) {
        this.draft = draft;
        this.words = draft.words();
    }

    List<List<Inline>> keyPoints(SearchResult selection) {
        if (selection.events().isEmpty()) {
            return List.of(List.of(new Plain(words.say("brief.no-events"))));
        }
        return List.of(
            latest(selection),
            List.of(new Plain(words.say("brief.key-point.kinds", shares(selection, Facet.KIND)))),
            List.of(new Plain(words.say("brief.key-point.sides", shares(selection, Facet.SIDE)))),
            List.of(new Plain(words.say("brief.key-point.significance", shares(selection, Facet.SIGNIFICANCE)))));
    }

    /** Every event in the selection's order: whole, or in a table where there are many. */
    List<? extends Block> events(SearchResult selection) {
        List<Event> events = selection.events();
        if (events.isEmpty()) {
            return List.of(Block.Paragraph.of(words.say("brief.no-events")));
        }
        var writer = new EventWriter(draft, events.size() <= QUOTED ? BriefLength.FULL : BriefLength.SHORT);
        return events.size() <= TOLD
            ? events.stream().map(writer::entry).toList()
            : List.of(writer.table(Shortlist.whole(events)));
    }

    private List<Inline> latest(SearchResult selection) {
        Event latest = selection.events().stream().max(Comparator.comparing(Event::date)).orElseThrow();
        return List.of(
            new Plain(
                words.say("brief.key-point.latest", new KeyFacts(draft).events(selection), words.date(latest.date()))
                    + " "),
            new Link(latest.title().in(words.language()), draft.addresses().of(latest)),
            new Plain("."));
    }

    /** «patrol 12, exercise 30»: the values that occur, in the order of the set. */
    private String shares(SearchResult selection, Facet facet) {
        List<String> values = selection.events().stream()
            .flatMap(event -> facet.of(event, selection.set()).stream()).toList();
        return facet.values(selection.set()).stream()
            .filter(values::contains)
            .map(
                value -> draft.filters().value(facet, value) + " " + words.number(Collections.frequency(values, value)))
            .collect(joining(", "));
    }
}
