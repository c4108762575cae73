package entente.brief.writing;

import entente.brief.definition.Prose;
import entente.brief.document.Inline;
import entente.brief.document.Inline.Link;
import entente.brief.document.Inline.Plain;
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

/** Says {@link Prose} in one language: computes its figures and links each to the events that it counts. */
final class ProseWriter {
    private final WritingContext draft;
    private final Messages words;
    private final Index index;
    private final Query scope;

    /** @param scope what a share is a share of */
    ProseWriter(WritingContext draft, Index index, Query scope) {
        this.draft = draft;
        this.words = draft.words();
        this.index = index;
        this.scope = scope;
    }

    List<List<Inline>> items(List<Prose> prose) {
        return prose.stream().map(this::runs).toList();
    }

    List<Inline> runs(Prose prose) {
        return prose.in(words.language()).stream().flatMap(this::say).toList();
    }

    private Stream<Inline> say(Prose.Part part) {
        return switch (part) {
            case Prose.Literal said -> Stream.of(new Plain(said.words()));
            case Prose.Figure figure -> Stream.of(figure(figure));
            case Prose.When(Event event) -> Stream.of(when(event));
            case Prose.StatusOf(Commitment made) ->
                Stream.of(new Link(words.of("status", made.status()), draft.addresses().of(made)));
            case Prose.Cited(List<Event> events) -> draft.marks(events).stream();
        };
    }

    private Inline figure(Prose.Figure figure) {
        Query query = figure.query();
        SearchResult found = index.select(query);
        int count = found.events().size();
        return switch (figure.measure()) {
            case COUNT -> list(words.number(count), query);
            case SHARE -> list(percent(count, index.select(scope).events().size()), query);
            case SHARE_ONE_SIDE -> list(percent(oneSided(found), count), oneSided(query, draft.set()));
            case FIRST -> when(found.events().stream().min(Comparator.comparing(Event::date)).orElseThrow());
            case LAST -> when(last(found));
            case DAYS_SINCE_LAST -> list(words.number(daysSinceLast(found)), query);
            case PER_YEAR -> list(words.say("brief.decimal", perYear(found)), query);
            case PAGES ->
                list(words.number(citations(found).map(cited -> cited.source().id()).distinct().count()), query);
            case ORIGINS -> list(words.number(Origins.of(citations(found)).count()), query);
            case COMMITMENTS -> new Plain(words.number(figure.commitments().of(found).size()));
            case OVERDUE -> new Plain(words.number(overdue(figure.commitments().of(found))));
        };
    }

    private Inline when(Event event) {
        return new Link(words.date(event.date()), draft.addresses().of(event));
    }

    private Inline list(String figure, Query query) {
        return new Link(figure, draft.addresses().events(query.address()));
    }

    private String percent(long part, int whole) {
        return words.say("brief.percent", whole == 0 ? 0 : Math.round(100.0 * part / whole));
    }

    private long oneSided(SearchResult found) {
        return found.events().stream()
            .filter(event -> Side.of(event, found.set().vocabulary()) instanceof Side.Only).count();
    }

    private static Event last(SearchResult found) {
        return found.events().stream().max(Comparator.comparing((Event event) -> event.date().last())).orElseThrow();
    }

    private static long daysSinceLast(SearchResult found) {
        return ChronoUnit.DAYS.between(last(found).date().last(), found.set().date());
    }

    /** Events a year, from the first year with one to the set's own. */
    private static double perYear(SearchResult found) {
        return found.years().isEmpty()
            ? 0
            : (double) found.events().size()
                / (found.set().date().getYear() - found.years().sequencedKeySet().getFirst() + 1);
    }

    private static Stream<Citation> citations(SearchResult found) {
        return found.events().stream().flatMap(Event::everyCitation);
    }

    private long overdue(List<Commitment> commitments) {
        return commitments.stream().filter(made -> CommitmentTable.overdue(made, draft.set().date()) > 0).count();
    }

    /** What one principal's sources alone tell of what {@code query} finds. */
    private static Query oneSided(Query query, EventSet set) {
        Query narrowed = query;
        for (var principal : set.vocabulary().principals()) {
            narrowed = narrowed.with(Facet.SIDE, principal.id());
        }
        return narrowed;
    }
}
