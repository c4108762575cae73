package entente.feed.record;

import static entente.feed.record.EventSchemas.IDS;
import static entente.feed.record.EventSchemas.ids;
import static entente.feed.record.Schema.computed;
import static entente.feed.record.Schema.optional;
import static entente.feed.record.Schema.required;

import entente.feed.record.Schema.Member;
import entente.insight.EventSetAsOf;
import entente.insight.KnownBetween;
import entente.model.Actor;
import entente.model.Actor.Organisation;
import entente.model.ActorType;
import entente.model.Commitment;
import entente.model.Commitment.Stage;
import entente.model.Commitment.Status;
import entente.model.Event;
import entente.model.Outlet;
import entente.model.Reliability;
import entente.model.Source;
import entente.model.Strand;
import entente.model.Voice;
import java.util.ArrayList;
import java.util.List;

/** The JSON schemas of statements outside their event, sources, outlets, actors, strands and commitments. */
public final class RecordSchemas {
    public static final Schema<KnownBetween.EventStatement> STATEMENT = new Schema<>("StatementOfEvent", statement());

    public static final Schema<Source> SOURCE = new Schema<>("Source", List.of(
        required("source_id", JsonType.ID, Source::id),
        computed("address", JsonType.SITE_URL, (source, context) -> context.urls().url(source)),
        required("outlet_id", JsonType.ID, source -> source.outlet().id()),
        required("title", JsonType.STRING, Source::title),
        required("url", JsonType.EXTERNAL_URL, Source::url),
        required("published", JsonType.EDTF, Source::published),
        required("language", JsonType.LANGUAGE, Source::language),
        required("accessed", JsonType.DAY, Source::accessed),
        required("known", JsonType.DAY, EventSetAsOf::knownSince)));

    public static final Schema<Outlet> OUTLET = new Schema<>("Outlet", List.of(
        required("outlet_id", JsonType.ID, Outlet::id),
        computed("address", JsonType.SITE_URL, (outlet, context) -> context.urls().url(outlet)),
        required("name", JsonType.STRING, Outlet::name),
        required("country", JsonType.COUNTRY, Outlet::country),
        required("kind", JsonType.code(Outlet.Kind.class), Outlet::kind),
        required("reliability", JsonType.code(Reliability.class, Reliability::name), Outlet::reliability),
        required("languages", JsonType.listOf(JsonType.LANGUAGE), Outlet::languages),
        optional("body_id", JsonType.ID, outlet -> Voice.idOf(outlet.body()))));

    public static final Schema<Actor> ACTOR = new Schema<>("Actor", List.of(
        required("actor_id", JsonType.ID, Actor::id),
        computed("address", JsonType.SITE_URL, (actor, context) -> context.urls().url(actor)),
        required("kind", JsonType.code(ActorType.class), ActorType::of),
        required("names", JsonType.NAMES, Actor::names),
        required("country", JsonType.COUNTRY, Actor::country),
        optional("parent_id", JsonType.ID,
            actor -> actor instanceof Organisation body ? Voice.idOf(body.parent()) : null),
        required("offices", JsonType.listOf(JsonType.of(EventSchemas.OFFICE)), Actor::offices)));

    public static final Schema<Strand> STRAND = new Schema<>("Strand", List.of(
        required("strand_id", JsonType.ID, Strand::id),
        computed("address", JsonType.SITE_URL, (strand, context) -> context.urls().url(strand)),
        required("names", JsonType.LOCALIZED_TEXT, Strand::names),
        required("area", JsonType.ID, strand -> strand.area().id()),
        required("about", JsonType.LOCALIZED_TEXT, Strand::about)));

    private static final Schema<Stage> STAGE = new Schema<>("Stage", List.of(
        required("text", JsonType.LOCALIZED_TEXT, Stage::text),
        optional("due", JsonType.EDTF, Stage::due),
        required("status", JsonType.code(Status.class), Stage::status),
        required("evidence_ids", IDS, stage -> ids(stage.evidence(), Event::id))));

    public static final Schema<Commitment> COMMITMENT = new Schema<>("Commitment", List.of(
        required("commitment_id", JsonType.ID, Commitment::id),
        computed("address", JsonType.SITE_URL, (commitment, context) -> context.urls().url(commitment)),
        required("strand_id", JsonType.ID, commitment -> commitment.strand().id()),
        required("text", JsonType.LOCALIZED_TEXT, Commitment::text),
        required("made_in", JsonType.ID, commitment -> commitment.madeIn().id()),
        required("by_ids", IDS, commitment -> ids(commitment.by(), Actor::id)),
        optional("due", JsonType.EDTF, Commitment::due),
        required("status", JsonType.code(Status.class), Commitment::status),
        optional("assessed", JsonType.DAY, Commitment::assessed),
        optional("reasoning", JsonType.LOCALIZED_TEXT,
            commitment -> commitment.isAssessed() ? commitment.reasoning() : null),
        required("evidence_ids", IDS, commitment -> ids(commitment.evidence(), Event::id)),
        required("stages", JsonType.listOf(JsonType.of(STAGE)), Commitment::stages)));

    private RecordSchemas() {}

    /** A statement with its id in the set and its event; its address is an anchor on the event's page. */
    private static List<Member<KnownBetween.EventStatement, ?>> statement() {
        var members = new ArrayList<Member<KnownBetween.EventStatement, ?>>(List.of(
            required("id", JsonType.STATEMENT_OF_EVENT, KnownBetween.EventStatement::id),
            computed("address", JsonType.SITE_URL,
                (row, context) -> context.urls().url(row.event()) + "#" + row.statement().id()),
            required("event_id", JsonType.ID, row -> row.event().id()),
            required("date", JsonType.EDTF, row -> row.event().date()),
            required("known", JsonType.DAY, row -> EventSetAsOf.knownSince(row.event(), row.statement()))));
        EventSchemas.STATEMENT.members()
            .forEach(member -> members.add(member.compose(KnownBetween.EventStatement::statement)));
        return members;
    }
}
