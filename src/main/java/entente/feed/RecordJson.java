package entente.feed;

import static entente.feed.EventJson.IDS;
import static entente.feed.EventJson.ids;
import static entente.feed.Schema.always;
import static entente.feed.Schema.derived;
import static entente.feed.Schema.sometimes;

import entente.feed.Schema.Member;
import entente.insight.AsOf;
import entente.insight.News;
import entente.model.Actor;
import entente.model.Commitment;
import entente.model.Commitment.Stage;
import entente.model.Commitment.Status;
import entente.model.Event;
import entente.model.KindOfActor;
import entente.model.Organisation;
import entente.model.Outlet;
import entente.model.Reliability;
import entente.model.Source;
import entente.model.Strand;
import entente.model.Voice;
import java.util.ArrayList;
import java.util.List;

/** What every record beside an event says as JSON. */
final class RecordJson {
    static final Schema<News.Said> STATEMENT = new Schema<>("StatementOfEvent", statement());

    static final Schema<Source> SOURCE = new Schema<>("Source", List.of(
        always("source_id", Value.ID, Source::id),
        derived("address", Value.ADDRESS, (source, pen) -> pen.addresses().of(source)),
        always("outlet_id", Value.ID, source -> source.outlet().id()),
        always("title", Value.WORDS, Source::title),
        always("url", Value.URL, Source::url),
        always("published", Value.EDTF, Source::published),
        always("language", Value.LANGUAGE, Source::language),
        always("accessed", Value.DAY, Source::accessed),
        always("known", Value.DAY, AsOf::known)));

    static final Schema<Outlet> OUTLET = new Schema<>("Outlet", List.of(
        always("outlet_id", Value.ID, Outlet::id),
        derived("address", Value.ADDRESS, (outlet, pen) -> pen.addresses().of(outlet)),
        always("name", Value.WORDS, Outlet::name),
        always("country", Value.COUNTRY, Outlet::country),
        always("kind", Value.code(Outlet.Kind.class), Outlet::kind),
        always("reliability", Value.code(Reliability.class, Reliability::name), Outlet::reliability),
        always("languages", Value.listOf(Value.LANGUAGE), Outlet::languages),
        sometimes("body_id", Value.ID, outlet -> Voice.idOf(outlet.body()))));

    static final Schema<Actor> ACTOR = new Schema<>("Actor", List.of(
        always("actor_id", Value.ID, Actor::id),
        derived("address", Value.ADDRESS, (actor, pen) -> pen.addresses().of(actor)),
        always("kind", Value.code(KindOfActor.class), KindOfActor::of),
        always("names", Value.NAMES, Actor::names),
        always("country", Value.COUNTRY, Actor::country),
        sometimes("parent_id", Value.ID,
            actor -> actor instanceof Organisation body ? Voice.idOf(body.parent()) : null),
        always("offices", Value.listOf(Value.of(EventJson.OFFICE)), Actor::offices)));

    static final Schema<Strand> STRAND = new Schema<>("Strand", List.of(
        always("strand_id", Value.ID, Strand::id),
        derived("address", Value.ADDRESS, (strand, pen) -> pen.addresses().of(strand)),
        always("names", Value.TEXT, Strand::names),
        always("area", Value.ID, strand -> strand.area().id()),
        always("about", Value.TEXT, Strand::about)));

    private static final Schema<Stage> STAGE = new Schema<>("Stage", List.of(
        always("text", Value.TEXT, Stage::text),
        sometimes("due", Value.EDTF, Stage::due),
        always("status", Value.code(Status.class), Stage::status),
        always("evidence_ids", IDS, stage -> ids(stage.evidence(), Event::id))));

    static final Schema<Commitment> COMMITMENT = new Schema<>("Commitment", List.of(
        always("commitment_id", Value.ID, Commitment::id),
        derived("address", Value.ADDRESS, (made, pen) -> pen.addresses().of(made)),
        always("strand_id", Value.ID, made -> made.strand().id()),
        always("text", Value.TEXT, Commitment::text),
        always("made_in", Value.ID, made -> made.madeIn().id()),
        always("by_ids", IDS, made -> ids(made.by(), Actor::id)),
        sometimes("due", Value.EDTF, Commitment::due),
        always("status", Value.code(Status.class), Commitment::status),
        always("assessed", Value.DAY, Commitment::assessed),
        always("reasoning", Value.TEXT, Commitment::reasoning),
        always("evidence_ids", IDS, made -> ids(made.evidence(), Event::id)),
        always("stages", Value.listOf(Value.of(STAGE)), Commitment::stages)));

    private RecordJson() {}

    /** The address of its event's page, at the statement. */
    private static List<Member<News.Said, ?>> statement() {
        var members = new ArrayList<Member<News.Said, ?>>(List.of(
            always("id", Value.STATEMENT_OF_EVENT, News.Said::id),
            derived("address", Value.ADDRESS,
                (said, pen) -> pen.addresses().of(said.event()) + "#" + said.statement().id()),
            always("event_id", Value.ID, said -> said.event().id()),
            always("date", Value.EDTF, said -> said.event().date()),
            always("known", Value.DAY, said -> AsOf.known(said.event(), said.statement()))));
        EventJson.STATEMENT.members().forEach(member -> members.add(member.within(News.Said::statement)));
        return members;
    }
}
