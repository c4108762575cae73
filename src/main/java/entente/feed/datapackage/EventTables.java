package entente.feed.datapackage;

import static entente.table.ColumnList.describedAs;
import static entente.table.ColumnList.integer;
import static entente.table.ColumnList.optional;
import static entente.table.ColumnList.text;

import entente.feed.NumberedPart;
import entente.feed.datapackage.PackageTable.ForeignKey;
import entente.insight.KnownBetween.EventStatement;
import entente.model.Actor;
import entente.model.Event;
import entente.model.Event.EventRelation;
import entente.model.Event.Participant;
import entente.model.EventSet;
import entente.model.Outlet;
import entente.model.Place;
import entente.model.Statement.Quotation;
import entente.model.Strand;
import entente.model.Vocabulary.Topic;
import entente.model.Voice;
import entente.table.CitationColumns;
import entente.table.CitationRow;
import entente.table.ColumnList;
import entente.table.EventColumns;
import entente.table.StatementColumns;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables of events and of the records inside them: participants, statements, citations and chains. */
final class EventTables {
    private static final ForeignKey EVENT_KEY = new ForeignKey("event_id", "events", "event_id");
    private static final ForeignKey STATEMENT_KEY = new ForeignKey("statement_id", "statements", "statement_id");
    private static final ForeignKey ACTOR_KEY = new ForeignKey("actor_id", "actors", "actor_id");

    static final List<PackageTable<?>> ALL = List.of(events(),
        linkTable("event_topics", "topic", "topics", event -> event.topics().stream().map(Topic::id)),
        linkTable("event_strands", "strand_id", "strands", event -> event.strands().stream().map(Strand::id)),
        linkTable("event_places", "place_id", "places", event -> event.places().stream().map(Place::id)),
        participants(), relations(), statements(), speakers(), phrases(), citations(), chains());

    private EventTables() {}

    private static PackageTable<Event> events() {
        return new PackageTable<>("events", List.of("event_id"), List.of(new ForeignKey("kind", "kinds", "kind")),
            EventColumns.ALL, EventTables::events);
    }

    /** A table of pairs of an event and a record or code of another table. */
    private static PackageTable<NumberedPart<Event, String>> linkTable(String name, String column, String table,
        Function<Event, Stream<String>> ids) {
        return new PackageTable<>(name, List.of("event_id", column),
            List.of(EVENT_KEY, new ForeignKey(column, table, column)),
            ColumnList.of(text("event_id", link -> link.whole().id()), text(column, link -> link.part())),
            set -> events(set).flatMap(event -> NumberedPart.of(event, ids.apply(event).toList())));
    }

    private static PackageTable<NumberedPart<Event, Participant>> participants() {
        return new PackageTable<>("participants", List.of("event_id", "actor_id", "role"),
            List.of(EVENT_KEY, ACTOR_KEY, new ForeignKey("role", "roles", "role")),
            ColumnList.of(text("event_id", row -> row.whole().id()), text("actor_id", row -> row.part().actor().id()),
                text("role", row -> row.part().role().id())),
            set -> events(set).flatMap(event -> NumberedPart.of(event, event.participants())));
    }

    private static PackageTable<NumberedPart<Event, EventRelation>> relations() {
        return new PackageTable<>("event_relations", List.of("event_id", "as", "other_event_id"),
            List.of(EVENT_KEY, new ForeignKey("as", "relations", "relation"),
                new ForeignKey("other_event_id", "events", "event_id")),
            ColumnList.of(text("event_id", row -> row.whole().id()), text("as", row -> row.part().as().id()),
                text("other_event_id", row -> row.part().event())),
            set -> events(set).flatMap(event -> NumberedPart.of(event, event.related())));
    }

    private static PackageTable<EventStatement> statements() {
        return new PackageTable<>("statements", List.of("statement_id"),
            List.of(EVENT_KEY, new ForeignKey("audience_id", "actors", "actor_id")), StatementColumns.ALL,
            EventTables::statements);
    }

    private static PackageTable<NumberedPart<EventStatement, Actor>> speakers() {
        return new PackageTable<>("speakers", List.of("statement_id", "actor_id"), List.of(STATEMENT_KEY, ACTOR_KEY),
            ColumnList.of(statementId(), text("actor_id", row -> row.part().id())),
            set -> statements(set).flatMap(row -> NumberedPart.of(row, row.statement().speakers())));
    }

    private static PackageTable<NumberedPart<EventStatement, Quotation>> phrases() {
        return new PackageTable<>("phrases", List.of("statement_id", "language"), List.of(STATEMENT_KEY),
            ColumnList.of(statementId(),
                describedAs("Phrase.language", text("language", row -> row.part().language())),
                text("words", row -> row.part().words())),
            set -> statements(set).flatMap(row -> NumberedPart.of(row, row.statement().phrases())));
    }

    private static <P> ColumnList<NumberedPart<EventStatement, P>> statementId() {
        return StatementColumns.ALL.named("statement_id").compose(NumberedPart::whole);
    }

    private static PackageTable<CitationRow> citations() {
        return new PackageTable<>("citations", List.of("citation_id"),
            List.of(EVENT_KEY, STATEMENT_KEY, new ForeignKey("source_id", "sources", "source_id")), CitationColumns.ALL,
            EventTables::citations);
    }

    private static PackageTable<NumberedPart<CitationRow, Voice>> chains() {
        return new PackageTable<>("chains", List.of("citation_id", "step"),
            List.of(new ForeignKey("citation_id", "citations", "citation_id"), ACTOR_KEY,
                new ForeignKey("outlet_id", "outlets", "outlet_id")),
            ColumnList.of(text("citation_id", row -> row.whole().id()), integer("step", row -> row.number()),
                optional(text("actor_id", row -> row.part() instanceof Actor actor ? actor.id() : null)),
                optional(text("outlet_id", row -> row.part() instanceof Outlet outlet ? outlet.id() : null))),
            set -> citations(set).flatMap(row -> NumberedPart.of(row, row.citation().chain())));
    }

    private static Stream<Event> events(EventSet set) {
        return set.events().values().stream();
    }

    private static Stream<EventStatement> statements(EventSet set) {
        return events(set).flatMap(EventStatement::in);
    }

    private static Stream<CitationRow> citations(EventSet set) {
        return events(set).flatMap(CitationRow::of);
    }
}
