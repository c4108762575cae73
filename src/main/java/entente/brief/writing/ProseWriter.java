package entente.brief.writing;

import entente.brief.definition.Prose;
import entente.brief.document.Inline;
import entente.brief.document.Inline.Link;
import entente.brief.document.Inline.Plain;
import entente.insight.CommitmentLedger;
import entente.insight.DueState;
import entente.insight.Origins;
import entente.insight.Side;
import entente.model.Citation;
import entente.model.Commitment;
import entente.model.Event;
import entente.model.EventSet;
import entente.search.Index;
import entente.search.SearchResult;
import entente.search.query.Facet;
import entente.search.query.Query;
import entente.wording.Messages;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes {@link Prose} in one language. It computes numbers and dates and links them to their events. */
final class ProseWriter {
    private final WritingContext context;
    private final Messages messages;
    private final Index index;
    private final Query scope;

    /**
     * A writer for the prose of one brief.
     *
     * @param scope the query whose events are 100 % of a {@code share}
     */
    ProseWriter(WritingContext context, Index index, Query scope) {
        this.context = context;
        this.messages = context.messages();
        this.index = index;
        this.scope = scope;
    }

    List<List<Inline>> items(List<Prose> prose) {
        return prose.stream().map(this::runs).toList();
    }

    List<Inline> runs(Prose prose) {
        return prose.in(messages.language()).stream().flatMap(this::write).toList();
    }

    private Stream<Inline> write(Prose.Part part) {
        return switch (part) {
            case Prose.Literal literal -> Stream.of(new Plain(literal.text()));
            case Prose.ComputedValue figure -> Stream.of(figure(figure));
            case Prose.DateOf(Event event) -> Stream.of(dateLink(event));
            case Prose.StatusOf(Commitment commitment) ->
                Stream.of(new Link(messages.label("status", commitment.status()), context.urls().url(commitment)));
            case Prose.CitationOf(List<Event> events) -> context.marks(events).stream();
        };
    }

    private Inline figure(Prose.ComputedValue figure) {
        Query query = figure.query();
        SearchResult result = index.search(query);
        int count = result.events().size();
        return switch (figure.measure()) {
            case COUNT -> eventsLink(messages.number(count), query);
            case SHARE -> eventsLink(percent(count, index.search(scope).events().size()), query);
            case SHARE_ONE_SIDE -> eventsLink(percent(oneSided(result), count), oneSided(query, context.set()));
            case FIRST -> dateLink(result.events().stream().min(Comparator.comparing(Event::date)).orElseThrow());
            case LAST -> dateLink(last(result));
            case DAYS_SINCE_LAST -> eventsLink(messages.number(daysSinceLast(result)), query);
            case PER_YEAR -> eventsLink(messages.get("brief.decimal", perYear(result)), query);
            case PAGES -> eventsLink(messages.number(Origins.of(citations(result)).sourceCount()), query);
            case ORIGINS -> eventsLink(messages.number(Origins.of(citations(result)).count()), query);
            case COMMITMENTS -> new Plain(messages.number(figure.commitments().apply(result).size()));
            case OVERDUE -> new Plain(messages.number(overdue(figure.commitments().apply(result))));
        };
    }

    private Inline dateLink(Event event) {
        return new Link(messages.date(event.date()), context.urls().url(event));
    }

    private Inline eventsLink(String figure, Query query) {
        return new Link(figure, context.urls().events(query.queryString()));
    }

    private String percent(long part, int whole) {
        return messages.get("brief.percent", whole == 0 ? 0 : Math.round(100.0 * part / whole));
    }

    private long oneSided(SearchResult result) {
        return result.events().stream()
            .filter(event -> Side.of(event, result.set().vocabulary()) instanceof Side.Only).count();
    }

    private static Event last(SearchResult result) {
        return result.events().stream().max(Comparator.comparing((Event event) -> event.date().last())).orElseThrow();
    }

    private static long daysSinceLast(SearchResult result) {
        return ChronoUnit.DAYS.between(last(result).date().last(), result.set().date());
    }

    /** Mean number of events per year, from the year of the first event to that of the set's date. */
    private static double perYear(SearchResult result) {
        return result.yearCounts().isEmpty()
            ? 0
            : (double) result.events().size()
                / (result.set().date().getYear() - result.yearCounts().sequencedKeySet().getFirst() + 1);
    }

    private static Stream<Citation> citations(SearchResult result) {
        return result.events().stream().flatMap(Event::allCitations);
    }

    private long overdue(List<Commitment> commitments) {
        return commitments.stream().map(commitment -> CommitmentLedger.Entry.of(commitment, context.set().date()))
            .filter(entry -> entry.dueState() instanceof DueState.Overdue).count();
    }

    /** {@code query}, narrowed to events that only one principal's sources report. */
    private static Query oneSided(Query query, EventSet set) {
        Query oneSidedQuery = query;
        for (var principal : set.vocabulary().principals()) {
            oneSidedQuery = oneSidedQuery.with(Facet.SIDE, principal.id());
        }
        return oneSidedQuery;
    }
}
