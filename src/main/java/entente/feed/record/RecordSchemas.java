package entente.feed.record;

import static entente.feed.record.EventSchemas.IDS;
import static entente.feed.record.EventSchemas.ids;
import static entente.feed.record.Schema.always;
import static entente.feed.record.Schema.derived;
import static entente.feed.record.Schema.sometimes;

import entente.feed.record.Schema.Member;
import entente.insight.EventSetAsOf;
import entente.insight.KnownBetween;
import entente.model.Actor;
import entente.model.ActorType;
import entente.model.Commitment;
import entente.model.Commitment.Stage;
import entente.model.Commitment.Status;
import entente.model.Event;
import entente.model.Organisation;
import entente.model.Outlet;
import entente.model.Reliability;
import entente.model.Source;
import entente.model.Strand;
import entente.model.Voice;
import java.util.ArrayList;
import java.util.List;

/** What every record beside an event says as JSON. */
public final class RecordSchemas {
    public static final Schema<KnownBetween.EventStatement> STATEMENT = new Schema<>("StatementOfEvent", statement());

    public static final Schema<Source> SOURCE = new Schema<>("Source", List.of(
        always("source_id", JsonType.ID, Source::id),
        derived("address", JsonType.ADDRESS, (source, pen) -> pen.addresses().of(source)),
        always("outlet_id", JsonType.ID, source -> source.outlet().id()),
        always("title", JsonType.WORDS, Source::title),
        always("url", JsonType.URL, Source::url),
        always("published", JsonType.EDTF, Source::published),
        always("language", JsonType.LANGUAGE, Source::language),
        always("accessed", JsonType.DAY, Source::accessed),
        always("known", JsonType.DAY, EventSetAsOf::known)));

    public static final Schema<Outlet> OUTLET = new Schema<>("Outlet", List.of(
        always("outlet_id", JsonType.ID, Outlet::id),
        derived("address", JsonType.ADDRESS, (outlet, pen) -> pen.addresses().of(outlet)),
        always("name", JsonType.WORDS, Outlet::name),
        always("country", JsonType.COUNTRY, Outlet::country),
        always("kind", JsonType.code(Outlet.Kind.class), Outlet::kind),
        always("reliability", JsonType.code(Reliability.class, Reliability::name), Outlet::reliability),
        always("languages", JsonType.listOf(JsonType.LANGUAGE), Outlet::languages),
        sometimes("body_id", JsonType.ID, outlet -> Voice.idOf(outlet.body()))));

    public static final Schema<Actor> ACTOR = new Schema<>("Actor", List.of(
        always("actor_id", JsonType.ID, Actor::id),
        derived("address", JsonType.ADDRESS, (actor, pen) -> pen.addresses().of(actor)),
        always("kind", JsonType.code(ActorType.class), ActorType::of),
        always("names", JsonType.NAMES, Actor::names),
        always("country", JsonType.COUNTRY, Actor::country),
        sometimes("parent_id", JsonType.ID,
            actor -> actor instanceof Organisation body ? Voice.idOf(body.parent()) : null),
        always("offices", JsonType.listOf(JsonType.of(EventSchemas.OFFICE)), Actor::offices)));

    public static final Schema<Strand> STRAND = new Schema<>("Strand", List.of(
        always("strand_id", JsonType.ID, Strand::id),
        derived("address", JsonType.ADDRESS, (strand, pen) -> pen.addresses().of(strand)),
        always("names", JsonType.TEXT, Strand::names),
        always("area", JsonType.ID, strand -> strand.area().id()),
        always("about", JsonType.TEXT, Strand::about)));

    private static final Schema<Stage> STAGE = new Schema<>("Stage", List.of(
        always("text", JsonType.TEXT, Stage::text),
        sometimes("due", JsonType.EDTF, Stage::due),
        always("status", JsonType.code(Status.class), Stage::status),
        always("evidence_ids", IDS, stage -> ids(stage.evidence(), Event::id))));

    public static final Schema<Commitment> COMMITMENT = new Schema<>("Commitment", List.of(
        always("commitment_id", JsonType.ID, Commitment::id),
        derived("address", JsonType.ADDRESS, (made, pen) -> pen.addresses().of(made)),
        always("strand_id", JsonType.ID, made -> made.strand().id()),
        always("text", JsonType.TEXT, Commitment::text),
        always("made_in", JsonType.ID, made -> made.madeIn().id()),
        always("by_ids", IDS, made -> ids(made.by(), Actor::id)),
        sometimes("due", JsonType.EDTF, Commitment::due),
        always("status", JsonType.code(Status.class), Commitment::status),
        always("assessed", JsonType.DAY, Commitment::assessed),
        always("reasoning", JsonType.TEXT, Commitment::reasoning),
        always("evidence_ids", IDS, made -> ids(made.evidence(), Event::id)),
        always("stages", JsonType.listOf(JsonType.of(STAGE)), Commitment::stages)));

    private RecordSchemas() {}

    /** The address of its event's page, at the statement. */
    private static List<Member<KnownBetween.EventStatement, ?>> statement() {
        var members = new ArrayList<Member<KnownBetween.EventStatement, ?>>(List.of(
            always("id", JsonType.STATEMENT_OF_EVENT, KnownBetween.EventStatement::id),
            derived("address", JsonType.ADDRESS,
                (said, pen) -> pen.addresses().of(said.event()) + "#" + said.statement().id()),
            always("event_id", JsonType.ID, said -> said.event().id()),
            always("date", JsonType.EDTF, said -> said.event().date()),
            always("known", JsonType.DAY, said -> EventSetAsOf.known(said.event(), said.statement()))));
        EventSchemas.STATEMENT.members()
            .forEach(member -> members.add(member.within(KnownBetween.EventStatement::statement)));
        return members;
    }
}
