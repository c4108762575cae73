package entente.feed;

import static entente.feed.Column.list;
import static entente.feed.Column.maybe;
import static entente.feed.Column.of;
import static entente.feed.Column.text;

import entente.feed.Table.Foreign;
import entente.model.Actor;
import entente.model.Commitment;
import entente.model.Commitment.Stage;
import entente.model.EventDate;
import entente.model.EventSet;
import entente.model.KindOfActor;
import entente.model.Office;
import entente.model.Organisation;
import entente.model.Outlet;
import entente.model.Person;
import entente.model.Place;
import entente.model.Source;
import entente.model.Strand;
import entente.model.Text;
import entente.model.Vocabulary;
import entente.model.Withdrawal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of what events refer to, and of the vocabulary. */
final class RecordTables {
    static final List<Table<?>> ALL = List.of(sources(), outlets(), actors(), names(), offices(), places(), strands(),
        commitments(), undertaking(), stages(), evidence(), withdrawals(),
        codes("areas", "area", vocabulary -> labels(vocabulary.areas(), Vocabulary.Area::label)), topics(),
        codes("kinds", "kind", vocabulary -> labels(vocabulary.kinds(), Vocabulary.Kind::label)),
        codes("roles", "role", vocabulary -> labels(vocabulary.roles(), Vocabulary.Role::label)),
        codes("relations", "relation", vocabulary -> labels(vocabulary.relations(), Vocabulary.Relation::label)));

    /** A part of a record, and its place there. */
    private record Part<P, T>(P of, int number, T part) {}

    /** @param stage that the event bears out, or null for the commitment as a whole */
    private record Evidence(String commitment, @Nullable String stage, String event) {}

    /** A code of the vocabulary. */
    private record Code(String id, Text label) {}

    private RecordTables() {}

    private static Table<Source> sources() {
        return new Table<>("sources", List.of("source_id"),
            List.of(new Foreign("outlet_id", "outlets", "outlet_id")), List.of(
                of("source_id", Source::id), of("outlet_id", source -> source.outlet().id()),
                of("title", Source::title), of("url", Source::url),
                of("published", source -> source.published().edtf()), of("language", Source::language),
                Column.<Source>of("accessed", Source::accessed).typed("date")),
            set -> set.sources().values().stream());
    }

    private static Table<Outlet> outlets() {
        return new Table<>("outlets", List.of("outlet_id"), List.of(new Foreign("body_id", "actors", "actor_id")),
            List.of(of("outlet_id", Outlet::id), Column.<Outlet>of("name", Outlet::name).as("Outlet.name"),
                of("country", Outlet::country),
                Column.<Outlet>of("kind", outlet -> outlet.kind().code()).as("Outlet.kind"),
                of("reliability", outlet -> outlet.reliability().name()),
                of("languages", outlet -> String.join(" ", outlet.languages())),
                maybe("body_id", outlet -> idOf(outlet.body()))),
            set -> set.outlets().values().stream());
    }

    private static Table<Actor> actors() {
        return new Table<>("actors", List.of("actor_id"), List.of(new Foreign("parent_id", "actors", "actor_id")), list(
            Stream.of(of("actor_id", Actor::id),
                Column.<Actor>of("kind", actor -> KindOfActor.of(actor).code()).as("Actor.kind")),
            text("name", (Actor actor) -> actor.names().text()).map(column -> column.as("label")),
            Stream.of(of("country", Actor::country),
                maybe("parent_id", actor -> actor instanceof Organisation body ? idOf(body.parent()) : null))),
            set -> actors(set));
    }

    /** Names in languages that pages are not written in. */
    private static Table<Part<Actor, Map.Entry<String, String>>> names() {
        return new Table<>("actor_names", List.of("actor_id", "language"),
            List.of(new Foreign("actor_id", "actors", "actor_id")),
            List.of(of("actor_id", name -> name.of().id()),
                Column.<Part<Actor, Map.Entry<String, String>>>of("language", name -> name.part().getKey())
                    .as("Phrase.language"),
                Column.<Part<Actor, Map.Entry<String, String>>>of("name", name -> name.part().getValue()).as("label")),
            set -> actors(set).flatMap(actor -> parts(actor, actor.names().others().entrySet())));
    }

    private static Table<Part<Actor, Office>> offices() {
        return new Table<>("offices", List.of("actor_id", "number"),
            List.of(new Foreign("actor_id", "actors", "actor_id"),
                new Foreign("organisation_id", "actors", "actor_id")),
            list(Stream.of(of("actor_id", held -> held.of().id()),
                Column.<Part<Actor, Office>>of("number", Part::number).typed("integer")),
                text("title", (Part<Actor, Office> held) -> held.part().title()).map(it -> it.as("Office.title")),
                Stream.of(of("organisation_id", held -> held.part().organisation().id()),
                    of("from", held -> held.part().from().edtf()), maybe("to", held -> edtf(held.part().to())))),
            set -> actors(set).flatMap(
                actor -> parts(actor, actor instanceof Person person ? person.offices() : List.<Office>of())));
    }

    private static Table<Place> places() {
        return new Table<>("places", List.of("place_id"), List.of(), list(Stream.of(of("place_id", Place::id)),
            text("name", Place::names).map(column -> column.as("label")),
            Stream.of(maybe("country", Place::country), of("body", place -> place.body().code()),
                Column.<Place>of("latitude", Place::latitude).typed("number"),
                Column.<Place>of("longitude", Place::longitude).typed("number"))),
            set -> set.places().values().stream());
    }

    private static Table<Strand> strands() {
        return new Table<>("strands", List.of("strand_id"), List.of(new Foreign("area", "areas", "area")), list(
            Stream.of(of("strand_id", Strand::id)), text("name", Strand::names).map(column -> column.as("label")),
            Stream.of(of("area", strand -> strand.area().id())), text("about", Strand::about)),
            set -> set.strands().values().stream());
    }

    private static Table<Commitment> commitments() {
        return new Table<>("commitments", List.of("commitment_id"),
            List.of(new Foreign("strand_id", "strands", "strand_id"), new Foreign("made_in", "events", "event_id")),
            list(Stream.of(of("commitment_id", Commitment::id), of("strand_id", made -> made.strand().id())),
                text("text", Commitment::text).map(column -> column.as("Commitment.text")),
                Stream.of(of("made_in", made -> made.madeIn().id()), maybe("due", made -> edtf(made.due())),
                    of("status", made -> made.status().code()),
                    Column.<Commitment>of("assessed", Commitment::assessed).typed("date")),
                text("reasoning", Commitment::reasoning)),
            set -> commitments(set));
    }

    private static Table<Part<Commitment, Actor>> undertaking() {
        return new Table<>("commitment_actors", List.of("commitment_id", "actor_id"),
            List.of(new Foreign("commitment_id", "commitments", "commitment_id"),
                new Foreign("actor_id", "actors", "actor_id")),
            List.of(of("commitment_id", part -> part.of().id()), of("actor_id", part -> part.part().id())),
            set -> commitments(set).flatMap(made -> parts(made, made.by())));
    }

    private static Table<Part<Commitment, Stage>> stages() {
        return new Table<>("stages", List.of("stage_id"),
            List.of(new Foreign("commitment_id", "commitments", "commitment_id")), list(
                Stream.of(of("stage_id", RecordTables::stageId), of("commitment_id", part -> part.of().id())),
                text("text", (Part<Commitment, Stage> part) -> part.part().text()).map(it -> it.as("Stage.text")),
                Stream.of(maybe("due", part -> edtf(part.part().due())),
                    of("status", part -> part.part().status().code()))),
            set -> commitments(set).flatMap(made -> parts(made, made.stages())));
    }

    private static Table<Evidence> evidence() {
        return new Table<>("evidence", List.of(), List.of(new Foreign("commitment_id", "commitments", "commitment_id"),
            new Foreign("stage_id", "stages", "stage_id"), new Foreign("event_id", "events", "event_id")),
            List.of(of("commitment_id", Evidence::commitment), maybe("stage_id", Evidence::stage),
                of("event_id", Evidence::event)),
            set -> commitments(set).flatMap(made -> Stream.concat(
                made.evidence().stream().map(event -> new Evidence(made.id(), null, event.id())),
                parts(made, made.stages()).flatMap(stage -> stage.part().evidence().stream()
                    .map(event -> new Evidence(made.id(), stageId(stage), event.id()))))));
    }

    private static Table<Withdrawal> withdrawals() {
        return new Table<>("withdrawals", List.of("id"), List.of(), list(
            Stream.of(Column.<Withdrawal>of("id", Withdrawal::id).as("withdrawn"),
                Column.<Withdrawal>of("record", gone -> gone.record().code()).as("withdrawn.kind"),
                Column.<Withdrawal>of("date", Withdrawal::date).typed("date").as("withdrawn.date")),
            text("reason", Withdrawal::reason),
            Stream.of(maybe("successor", Withdrawal::successor))), set -> set.withdrawals().values().stream());
    }

    private static Table<Code> codes(String name, String key, Function<Vocabulary, Stream<Code>> codes) {
        return new Table<>(name, List.of(key), List.of(),
            list(Stream.of(Column.<Code>of(key, Code::id).as("code")), text("label", Code::label)),
            set -> codes.apply(set.vocabulary()));
    }

    private static Table<Vocabulary.Topic> topics() {
        return new Table<>("topics", List.of("topic"), List.of(new Foreign("area", "areas", "area")), list(
            Stream.of(Column.<Vocabulary.Topic>of("topic", Vocabulary.Topic::id).as("code"),
                of("area", topic -> topic.area().id())),
            text("label", Vocabulary.Topic::label)), set -> set.vocabulary().topics().values().stream());
    }

    private static <T> Stream<Code> labels(Map<String, T> terms, Function<T, Text> label) {
        return terms.entrySet().stream().map(term -> new Code(term.getKey(), label.apply(term.getValue())));
    }

    private static Stream<Actor> actors(EventSet set) {
        return set.actors().values().stream();
    }

    private static Stream<Commitment> commitments(EventSet set) {
        return set.commitments().values().stream();
    }

    private static <P, T> Stream<Part<P, T>> parts(P of, Iterable<T> items) {
        var parts = new ArrayList<Part<P, T>>();
        items.forEach(item -> parts.add(new Part<>(of, parts.size() + 1, item)));
        return parts.stream();
    }

    private static String stageId(Part<Commitment, Stage> stage) {
        return stage.of().id() + "-" + stage.number();
    }

    private static @Nullable String edtf(@Nullable EventDate date) {
        return date == null ? null : date.edtf();
    }

    private static @Nullable String idOf(@Nullable Actor actor) {
        return actor == null ? null : actor.id();
    }
}
