package entente.feed.datapackage;

import static entente.table.ColumnList.date;
import static entente.table.ColumnList.describedAs;
import static entente.table.ColumnList.integer;
import static entente.table.ColumnList.multilingualText;
import static entente.table.ColumnList.optional;
import static entente.table.ColumnList.text;

import entente.feed.NumberedPart;
import entente.feed.datapackage.PackageTable.Foreign;
import entente.insight.CommitmentLedger;
import entente.model.Actor;
import entente.model.Commitment;
import entente.model.EventSet;
import entente.model.LocalizedText;
import entente.model.Office;
import entente.model.Outlet;
import entente.model.Place;
import entente.model.Source;
import entente.model.Strand;
import entente.model.Vocabulary;
import entente.model.Withdrawal;
import entente.table.ActorColumns;
import entente.table.ColumnList;
import entente.table.CommitmentColumns;
import entente.table.CommitmentRow;
import entente.table.OutletColumns;
import entente.table.PlaceColumns;
import entente.table.SourceColumns;
import entente.table.StrandColumns;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables of the records that events refer to, and of the vocabulary. */
final class RecordTables {
    private static final Foreign OF_ACTOR = new Foreign("actor_id", "actors", "actor_id");
    private static final Foreign OF_AREA = new Foreign("area", "areas", "area");
    private static final Foreign OF_COMMITMENT = new Foreign("commitment_id", "commitments", "commitment_id");

    static final List<PackageTable<?>> ALL =
        List.of(sources(), outlets(), actors(), names(), offices(), places(), strands(),
            commitments(), undertaking(), stages(), evidence(), withdrawals(),
            codes("areas", "area", vocabulary -> labels(vocabulary.areas(), Vocabulary.Area::label)), topics(),
            codes("kinds", "kind", vocabulary -> labels(vocabulary.kinds(), Vocabulary.EventKind::label)),
            codes("roles", "role", vocabulary -> labels(vocabulary.roles(), Vocabulary.Role::label)),
            codes("relations", "relation", vocabulary -> labels(vocabulary.relations(), Vocabulary.Relation::label)));

    /** A code of the vocabulary. */
    private record Code(String id, LocalizedText label) {}

    private RecordTables() {}

    private static PackageTable<Source> sources() {
        return new PackageTable<>("sources", List.of("source_id"),
            List.of(new Foreign("outlet_id", "outlets", "outlet_id")), SourceColumns.ALL,
            set -> set.sources().values().stream());
    }

    private static PackageTable<Outlet> outlets() {
        return new PackageTable<>("outlets", List.of("outlet_id"),
            List.of(new Foreign("body_id", "actors", "actor_id")),
            OutletColumns.ALL, set -> set.outlets().values().stream());
    }

    private static PackageTable<Actor> actors() {
        return new PackageTable<>("actors", List.of("actor_id"),
            List.of(new Foreign("parent_id", "actors", "actor_id")),
            ActorColumns.ALL, RecordTables::actors);
    }

    /** Names in languages that pages are not written in. */
    private static PackageTable<NumberedPart<Actor, Map.Entry<String, String>>> names() {
        return new PackageTable<>("actor_names", List.of("actor_id", "language"), List.of(OF_ACTOR),
            ColumnList.of(text("actor_id", name -> name.whole().id()),
                describedAs("Phrase.language", text("language", name -> name.part().getKey())),
                describedAs("label", text("name", name -> name.part().getValue()))),
            set -> actors(set).flatMap(actor -> NumberedPart.of(actor, actor.names().others().entrySet())));
    }

    private static PackageTable<NumberedPart<Actor, Office>> offices() {
        return new PackageTable<>("offices", List.of("actor_id", "number"),
            List.of(OF_ACTOR, new Foreign("organisation_id", "actors", "actor_id")),
            ColumnList.of(text("actor_id", held -> held.whole().id()),
                integer("number", held -> held.number()),
                describedAs("Office.title", multilingualText("title", held -> held.part().title())),
                text("organisation_id", held -> held.part().organisation().id()),
                text("from", held -> held.part().from().edtf()),
                optional(text("to", held -> held.part().to() == null ? null : held.part().to().edtf()))),
            set -> actors(set).flatMap(actor -> NumberedPart.of(actor, actor.offices())));
    }

    private static PackageTable<Place> places() {
        return new PackageTable<>("places", List.of("place_id"), List.of(), PlaceColumns.ALL,
            set -> set.places().values().stream());
    }

    private static PackageTable<Strand> strands() {
        return new PackageTable<>("strands", List.of("strand_id"), List.of(OF_AREA), StrandColumns.ALL,
            set -> set.strands().values().stream());
    }

    private static PackageTable<CommitmentRow> commitments() {
        return new PackageTable<>("commitments", List.of("commitment_id"),
            List.of(new Foreign("strand_id", "strands", "strand_id"), new Foreign("made_in", "events", "event_id")),
            CommitmentColumns.ALL, set -> commitments(set).filter(CommitmentRow::isWhole));
    }

    private static PackageTable<NumberedPart<Commitment, Actor>> undertaking() {
        return new PackageTable<>("commitment_actors", List.of("commitment_id", "actor_id"),
            List.of(OF_COMMITMENT, OF_ACTOR),
            ColumnList.of(text("commitment_id", row -> row.whole().id()), text("actor_id", row -> row.part().id())),
            set -> set.commitments().values().stream().flatMap(made -> NumberedPart.of(made, made.by())));
    }

    private static PackageTable<CommitmentRow> stages() {
        return new PackageTable<>("stages", List.of("stage_id"), List.of(OF_COMMITMENT), CommitmentColumns.STAGES,
            set -> commitments(set).filter(row -> !row.isWhole()));
    }

    /** Without a stage, an event is evidence for the commitment as a whole. */
    private static PackageTable<NumberedPart<CommitmentRow, String>> evidence() {
        return new PackageTable<>("evidence", List.of(), List.of(OF_COMMITMENT,
            new Foreign("stage_id", "stages", "stage_id"), new Foreign("event_id", "events", "event_id")),
            ColumnList.of(text("commitment_id", row -> row.whole().whole().id()),
                optional(text("stage_id", row -> row.whole().stageId())), text("event_id", row -> row.part())),
            set -> commitments(set)
                .flatMap(row -> NumberedPart.of(row, row.evidence().stream().map(event -> event.id()).toList())));
    }

    private static PackageTable<Withdrawal> withdrawals() {
        return new PackageTable<>("withdrawals", List.of("id"), List.of(),
            ColumnList.of(describedAs("withdrawn", text("id", Withdrawal::id)),
                describedAs("withdrawn.kind", text("record", gone -> gone.record().code())),
                describedAs("withdrawn.date", date("date", Withdrawal::date)),
                multilingualText("reason", Withdrawal::reason), optional(text("successor", Withdrawal::successor))),
            set -> set.withdrawals().values().stream());
    }

    private static PackageTable<Code> codes(String name, String key, Function<Vocabulary, Stream<Code>> codes) {
        return new PackageTable<>(name, List.of(key), List.of(),
            ColumnList.of(describedAs("code", text(key, Code::id)), multilingualText("label", Code::label)),
            set -> codes.apply(set.vocabulary()));
    }

    private static PackageTable<Vocabulary.Topic> topics() {
        return new PackageTable<>("topics", List.of("topic"), List.of(OF_AREA),
            ColumnList.of(describedAs("code", text("topic", Vocabulary.Topic::id)),
                text("area", topic -> topic.area().id()), multilingualText("label", Vocabulary.Topic::label)),
            set -> set.vocabulary().topics().values().stream());
    }

    private static <T> Stream<Code> labels(Map<String, T> terms, Function<T, LocalizedText> label) {
        return terms.entrySet().stream().map(term -> new Code(term.getKey(), label.apply(term.getValue())));
    }

    private static Stream<Actor> actors(EventSet set) {
        return set.actors().values().stream();
    }

    /** Each commitment, then its stages. */
    private static Stream<CommitmentRow> commitments(EventSet set) {
        return CommitmentLedger.of(set, set.date()).entries().stream().flatMap(CommitmentRow::of);
    }
}
