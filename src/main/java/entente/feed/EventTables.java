package entente.feed;

import static entente.feed.Column.list;
import static entente.feed.Column.maybe;
import static entente.feed.Column.of;
import static entente.feed.Column.text;

import entente.feed.Table.Foreign;
import entente.insight.News.Said;
import entente.model.Actor;
import entente.model.Citation;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Outlet;
import entente.model.Statement;
import entente.model.Voice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of what happened, what was said, and who told it. */
final class EventTables {
    private static final Foreign OF_EVENT = new Foreign("event_id", "events", "event_id");
    private static final Foreign OF_STATEMENT = new Foreign("statement_id", "statements", "statement_id");
    private static final Foreign OF_ACTOR = new Foreign("actor_id", "actors", "actor_id");

    static final List<Table<?>> ALL = List.of(events(),
        links("event_topics", "topic", "topics", event -> event.topics().stream().map(topic -> topic.id())),
        links("event_strands", "strand_id", "strands", event -> event.strands().stream().map(strand -> strand.id())),
        links("event_places", "place_id", "places", event -> event.places().stream().map(place -> place.id())),
        participants(), relations(), statements(), speakers(), phrases(), citations(), chains());

    /** Two or three things that belong together, in an order. */
    private record Row(String of, int number, @Nullable Object first, @Nullable Object second) {}

    /** A citation, of an event or of a statement in it. */
    private record Cited(Event event, @Nullable Statement statement, int number, Citation citation) {
        /** That of the event or statement, a hyphen, and its place there. */
        String id() {
            return (statement == null ? event.id() : RecordJson.idOf(new Said(event, statement))) + "-" + number;
        }
    }

    private EventTables() {}

    private static Table<Event> events() {
        return new Table<>("events", List.of("event_id"), List.of(new Foreign("kind", "kinds", "kind")), list(
            Stream.of(of("event_id", Event::id), of("date", event -> event.date().edtf()),
                Column.<Event>of("start", event -> event.date().first()).typed("date"),
                Column.<Event>of("end", event -> event.date().last()).typed("date"),
                Column.<Event>of("kind", event -> event.kind().id()),
                Column.<Event>of("significance", event -> event.significance().grade()).typed("integer"),
                Column.<Event>of("credibility", event -> event.credibility().grade()).typed("integer")),
            text("title", Event::title).map(column -> column.as("Event.title")), text("summary", Event::summary),
            Stream.of(Column.<Event>of("reviewed", Event::reviewed).typed("date"))),
            set -> events(set));
    }

    private static Table<Row> links(String name, String column, String table, Function<Event, Stream<String>> ids) {
        return new Table<>(name, List.of("event_id", column), List.of(OF_EVENT, new Foreign(column, table, column)),
            List.of(of("event_id", Row::of), of(column, Row::first)),
            set -> events(set).flatMap(event -> rows(event.id(), ids.apply(event).toList(), id -> id, id -> null)));
    }

    private static Table<Row> participants() {
        return new Table<>("participants", List.of("event_id", "actor_id", "role"),
            List.of(OF_EVENT, OF_ACTOR, new Foreign("role", "roles", "role")),
            List.of(of("event_id", Row::of), of("actor_id", Row::first), of("role", Row::second)),
            set -> events(set).flatMap(event -> rows(event.id(), event.participants(),
                taking -> taking.actor().id(), taking -> taking.role().id())));
    }

    private static Table<Row> relations() {
        return new Table<>("event_relations", List.of("event_id", "as", "other_event_id"),
            List.of(OF_EVENT, new Foreign("as", "relations", "relation"),
                new Foreign("other_event_id", "events", "event_id")),
            List.of(of("event_id", Row::of), of("as", Row::first), of("other_event_id", Row::second)),
            set -> events(set).flatMap(event -> rows(event.id(), event.related(),
                related -> related.as().id(), related -> related.event())));
    }

    private static Table<Said> statements() {
        return new Table<>("statements", List.of("statement_id"),
            List.of(OF_EVENT, new Foreign("audience_id", "actors", "actor_id")), list(
                Stream.of(Column.<Said>of("statement_id", RecordJson::idOf).as("StatementOfEvent.id"),
                    of("event_id", said -> said.event().id()),
                    maybe("audience_id", said -> idOf(said.statement().audience()))),
                text("text", (Said said) -> said.statement().text()).map(column -> column.as("Statement.text"))),
            set -> said(set));
    }

    private static Table<Row> speakers() {
        return new Table<>("speakers", List.of("statement_id", "actor_id"), List.of(OF_STATEMENT, OF_ACTOR),
            List.of(Column.<Row>of("statement_id", Row::of).as("StatementOfEvent.id"), of("actor_id", Row::first)),
            set -> said(set).flatMap(said -> rows(RecordJson.idOf(said), said.statement().speakers(), Actor::id,
                actor -> null)));
    }

    private static Table<Row> phrases() {
        return new Table<>("phrases", List.of("statement_id", "language"), List.of(OF_STATEMENT), List.of(
            Column.<Row>of("statement_id", Row::of).as("StatementOfEvent.id"),
            Column.<Row>of("language", Row::first).as("Phrase.language"), of("words", Row::second)),
            set -> said(set).flatMap(said -> rows(RecordJson.idOf(said), said.statement().phrases(),
                phrase -> phrase.language(), phrase -> phrase.words())));
    }

    private static Table<Cited> citations() {
        return new Table<>("citations", List.of("citation_id"),
            List.of(OF_EVENT, OF_STATEMENT, new Foreign("source_id", "sources", "source_id")), List.of(
                of("citation_id", Cited::id), of("event_id", cited -> cited.event().id()),
                Column.<Cited>maybe("statement_id", cited -> cited.statement() == null
                    ? null
                    : RecordJson.idOf(new Said(cited.event(), cited.statement()))).as("StatementOfEvent.id"),
                of("source_id", cited -> cited.citation().source().id()),
                of("origin_id", cited -> cited.citation().origin().id()),
                maybe("note", cited -> cited.citation().note())),
            EventTables::cited);
    }

    private static Table<Row> chains() {
        return new Table<>("chains", List.of("citation_id", "step"),
            List.of(new Foreign("citation_id", "citations", "citation_id"), OF_ACTOR,
                new Foreign("outlet_id", "outlets", "outlet_id")),
            List.of(of("citation_id", Row::of), Column.<Row>of("step", Row::number).typed("integer"),
                maybe("actor_id", row -> row.first() instanceof Actor actor ? actor.id() : null),
                maybe("outlet_id", row -> row.first() instanceof Outlet outlet ? outlet.id() : null)),
            set -> cited(set).flatMap(cited -> EventTables.<Voice>rows(cited.id(), cited.citation().chain(),
                voice -> voice, voice -> null)));
    }

    private static Stream<Event> events(EventSet set) {
        return set.events().values().stream();
    }

    private static Stream<Said> said(EventSet set) {
        return events(set).flatMap(event -> event.statements().stream().map(statement -> new Said(event, statement)));
    }

    private static Stream<Cited> cited(EventSet set) {
        return events(set).flatMap(event -> Stream.concat(
            cited(event, null, event.citations()),
            event.statements().stream().flatMap(said -> cited(event, said, said.citations()))));
    }

    private static Stream<Cited> cited(Event event, @Nullable Statement said, List<Citation> citations) {
        var cited = new ArrayList<Cited>();
        citations.forEach(citation -> cited.add(new Cited(event, said, cited.size() + 1, citation)));
        return cited.stream();
    }

    private static <T> Stream<Row> rows(String of, Collection<T> items, Function<T, @Nullable Object> first,
        Function<T, @Nullable Object> second) {
        var rows = new ArrayList<Row>();
        items.forEach(item -> rows.add(new Row(of, rows.size() + 1, first.apply(item), second.apply(item))));
        return rows.stream();
    }

    private static @Nullable String idOf(@Nullable Actor actor) {
        return actor == null ? null : actor.id();
    }
}
