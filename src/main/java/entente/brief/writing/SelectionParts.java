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

/** Writes the parts of a brief that are the same for any selection: computed key points and a list of all events. */
final class SelectionParts {
    /** The maximum number of events that are written as text. More events are listed in a table. */
    private static final int MAX_ENTRIES = 100;
    /** The maximum number of events that are written with their statements. */
    private static final int MAX_WITH_STATEMENTS = 40;

    private final WritingContext context;
    private final Messages messages;

    SelectionParts(WritingContext context) {
        this.context = context;
        this.messages = context.messages();
    }

    /** Computed key points: number, period and latest event, then counts by kind, side and significance. */
    List<List<Inline>> keyPoints(SearchResult selection) {
        if (selection.events().isEmpty()) {
            return List.of(List.of(new Plain(messages.get("brief.no-events"))));
        }
        return List.of(
            latestEvent(selection),
            List.of(new Plain(messages.get("brief.key-point.kinds", countsByValue(selection, Facet.KIND)))),
            List.of(new Plain(messages.get("brief.key-point.sides", countsByValue(selection, Facet.SIDE)))),
            List.of(
                new Plain(messages.get("brief.key-point.significance", countsByValue(selection, Facet.SIGNIFICANCE)))));
    }

    /** Every event in the order of the selection, as text or, if there are many, as a table. */
    List<? extends Block> events(SearchResult selection) {
        List<Event> events = selection.events();
        if (events.isEmpty()) {
            return List.of(Block.Paragraph.of(messages.get("brief.no-events")));
        }
        var writer =
            new EventWriter(context, events.size() <= MAX_WITH_STATEMENTS ? BriefLength.FULL : BriefLength.SHORT);
        return events.size() <= MAX_ENTRIES
            ? events.stream().map(writer::entry).toList()
            : List.of(writer.table(Shortlist.complete(events)));
    }

    private List<Inline> latestEvent(SearchResult selection) {
        Event latest = selection.events().stream().max(Comparator.comparing(Event::date)).orElseThrow();
        return List.of(
            new Plain(
                messages.get("brief.key-point.latest", new KeyFacts(context).countAndPeriod(selection),
                    messages.date(latest.date()))
                    + " "),
            new Link(latest.title().in(messages.language()), context.urls().url(latest)),
            new Plain("."));
    }

    /** The values that occur with their counts, in the order of the vocabulary: «patrol 12, exercise 30». */
    private String countsByValue(SearchResult selection, Facet facet) {
        List<String> values = selection.events().stream()
            .flatMap(event -> facet.valuesFor(event, selection.set()).stream()).toList();
        return facet.values(selection.set()).stream()
            .filter(values::contains)
            .map(
                value -> context.filterText().value(facet, value) + " "
                    + messages.number(Collections.frequency(values, value)))
            .collect(joining(", "));
    }
}
