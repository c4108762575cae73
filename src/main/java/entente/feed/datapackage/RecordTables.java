package entente.feed.datapackage;

import static entente.table.ColumnList.date;
import static entente.table.ColumnList.describedAs;
import static entente.table.ColumnList.integer;
import static entente.table.ColumnList.multilingualText;
import static entente.table.ColumnList.optional;
import static entente.table.ColumnList.text;

import entente.feed.NumberedPart;
import entente.feed.datapackage.PackageTable.ForeignKey;
import entente.insight.CommitmentLedger;
import entente.model.Actor;
import entente.model.Actor.Office;
import entente.model.Commitment;
import entente.model.EventSet;
import entente.model.LocalizedText;
import entente.model.Outlet;
import entente.model.Place;
import entente.model.Source;
import entente.model.Strand;
import entente.model.Vocabulary;
import entente.model.Withdrawal;
import entente.table.ActorColumns;
import entente.table.ColumnList;
import entente.table.CommitmentColumns;
import entente.table.CommitmentOrStage;
import entente.table.OutletColumns;
import entente.table.PlaceColumns;
import entente.table.SourceColumns;
import entente.table.StrandColumns;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables of the records to which events refer, of withdrawn records, and of the vocabulary. */
final class RecordTables {
    private static final ForeignKey ACTOR_KEY = new ForeignKey("actor_id", "actors", "actor_id");
    private static final ForeignKey AREA_KEY = new ForeignKey("area", "areas", "area");
    private static final ForeignKey COMMITMENT_KEY = new ForeignKey("commitment_id", "commitments", "commitment_id");

    static final List<PackageTable<?>> ALL =
        List.of(sources(), outlets(), actors(), names(), offices(), places(), strands(),
            commitments(), commitmentActors(), stages(), evidence(), withdrawals(),
            codes("areas", "area", vocabulary -> labels(vocabulary.areas(), Vocabulary.Area::label)), topics(),
            codes("kinds", "kind", vocabulary -> labels(vocabulary.kinds(), Vocabulary.EventKind::label)),
            codes("roles", "role", vocabulary -> labels(vocabulary.roles(), Vocabulary.Role::label)),
            codes("relations", "relation", vocabulary -> labels(vocabulary.relations(), Vocabulary.Relation::label)));

    /** A code of the vocabulary with its label. */
    private record Code(String id, LocalizedText label) {}

    private RecordTables() {}

    private static PackageTable<Source> sources() {
        return new PackageTable<>("sources", List.of("source_id"),
            List.of(new ForeignKey("outlet_id", "outlets", "outlet_id")), SourceColumns.ALL,
            set -> set.sources().values().stream());
    }

    private static PackageTable<Outlet> outlets() {
        return new PackageTable<>("outlets", List.of("outlet_id"),
            List.of(new ForeignKey("body_id", "actors", "actor_id")),
            OutletColumns.ALL, set -> set.outlets().values().stream());
    }

    private static PackageTable<Actor> actors() {
        return new PackageTable<>("actors", List.of("actor_id"),
            List.of(new ForeignKey("parent_id", "actors", "actor_id")),
            ActorColumns.ALL, RecordTables::actors);
    }

    /** The names of actors in languages other than those of the site. */
    private static PackageTable<NumberedPart<Actor, Map.Entry<String, String>>> names() {
        return new PackageTable<>("actor_names", List.of("actor_id", "language"), List.of(ACTOR_KEY),
            ColumnList.of(text("actor_id", name -> name.whole().id()),
                describedAs("Phrase.language", text("language", name -> name.part().getKey())),
                describedAs("label", text("name", name -> name.part().getValue()))),
            set -> actors(set).flatMap(actor -> NumberedPart.of(actor, actor.names().others().entrySet())));
    }

    private static PackageTable<NumberedPart<Actor, Office>> offices() {
        return new PackageTable<>("offices", List.of("actor_id", "number"),
            List.of(ACTOR_KEY, new ForeignKey("organisation_id", "actors", "actor_id")),
            ColumnList.of(text("actor_id", office -> office.whole().id()),
                integer("number", office -> office.number()),
                describedAs("Office.title", multilingualText("title", office -> office.part().title())),
                text("organisation_id", office -> office.part().organisation().id()),
                text("from", office -> office.part().from().edtf()),
                optional(text("to", office -> office.part().to() == null ? null : office.part().to().edtf()))),
            set -> actors(set).flatMap(actor -> NumberedPart.of(actor, actor.offices())));
    }

    private static PackageTable<Place> places() {
        return new PackageTable<>("places", List.of("place_id"), List.of(), PlaceColumns.ALL,
            set -> set.places().values().stream());
    }

    private static PackageTable<Strand> strands() {
        return new PackageTable<>("strands", List.of("strand_id"), List.of(AREA_KEY), StrandColumns.ALL,
            set -> set.strands().values().stream());
    }

    private static PackageTable<CommitmentOrStage> commitments() {
        return new PackageTable<>("commitments", List.of("commitment_id"),
            List.of(new ForeignKey("strand_id", "strands", "strand_id"),
                new ForeignKey("made_in", "events", "event_id")),
            CommitmentColumns.ALL, set -> commitments(set).filter(CommitmentOrStage::isWhole));
    }

    private static PackageTable<NumberedPart<Commitment, Actor>> commitmentActors() {
        return new PackageTable<>("commitment_actors", List.of("commitment_id", "actor_id"),
            List.of(COMMITMENT_KEY, ACTOR_KEY),
            ColumnList.of(text("commitment_id", row -> row.whole().id()), text("actor_id", row -> row.part().id())),
            set -> set.commitments().values().stream()
                .flatMap(commitment -> NumberedPart.of(commitment, commitment.by())));
    }

    private static PackageTable<CommitmentOrStage> stages() {
        return new PackageTable<>("stages", List.of("stage_id"), List.of(COMMITMENT_KEY), CommitmentColumns.STAGES,
            set -> commitments(set).filter(row -> !row.isWhole()));
    }

    /** The events that are evidence. A row without {@code stage_id} is about the commitment as a whole. */
    private static PackageTable<NumberedPart<CommitmentOrStage, String>> evidence() {
        return new PackageTable<>("evidence", List.of("evidence_id"), List.of(COMMITMENT_KEY,
            new ForeignKey("stage_id", "stages", "stage_id"), new ForeignKey("event_id", "events", "event_id")),
            ColumnList.of(text("evidence_id", row -> evidenceId(row.whole(), row.part())),
                text("commitment_id", row -> row.whole().commitment().id()),
                optional(text("stage_id", row -> row.whole().stageId())), text("event_id", row -> row.part())),
            set -> commitments(set)
                .flatMap(row -> NumberedPart.of(row, row.evidence().stream().map(event -> event.id()).toList())));
    }

    /** Unique, since ids have no full stop: {@code lunar-base.2021-03-09-memorandum}, or {@code lunar-base.2.…}. */
    private static String evidenceId(CommitmentOrStage row, String event) {
        return row.commitment().id() + "." + (row.isWhole() ? "" : row.stage() + ".") + event;
    }

    private static PackageTable<Withdrawal> withdrawals() {
        return new PackageTable<>("withdrawals", List.of("id"), List.of(),
            ColumnList.of(describedAs("withdrawn", text("id", Withdrawal::id)),
                describedAs("withdrawn.kind", text("record", withdrawal -> withdrawal.record().code())),
                describedAs("withdrawn.date", date("date", Withdrawal::date)),
                multilingualText("reason", Withdrawal::reason), optional(text("successor", Withdrawal::successor))),
            set -> set.withdrawals().values().stream());
    }

    /** A table of codes with their labels. */
    private static PackageTable<Code> codes(String name, String key, Function<Vocabulary, Stream<Code>> codes) {
        return new PackageTable<>(name, List.of(key), List.of(),
            ColumnList.of(describedAs("code", text(key, Code::id)), multilingualText("label", Code::label)),
            set -> codes.apply(set.vocabulary()));
    }

    private static PackageTable<Vocabulary.Topic> topics() {
        return new PackageTable<>("topics", List.of("topic"), List.of(AREA_KEY),
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
    private static Stream<CommitmentOrStage> commitments(EventSet set) {
        return CommitmentLedger.of(set, set.date()).entries().stream().flatMap(CommitmentOrStage::of);
    }
}
