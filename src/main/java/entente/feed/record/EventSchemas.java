package entente.feed.record;

import static entente.feed.record.Schema.computed;
import static entente.feed.record.Schema.optional;
import static entente.feed.record.Schema.required;

import entente.feed.record.Schema.Member;
import entente.insight.CorroborationGap;
import entente.insight.Origins;
import entente.insight.Side;
import entente.model.Actor;
import entente.model.Actor.Office;
import entente.model.Citation;
import entente.model.Event;
import entente.model.Event.EventRelation;
import entente.model.Event.Participant;
import entente.model.Place;
import entente.model.Reliability;
import entente.model.Statement;
import entente.model.Statement.Quotation;
import entente.model.Strand;
import entente.model.Vocabulary;
import entente.model.Voice;
import entente.wording.SiteUrls;
import jakarta.json.stream.JsonGenerator;
import java.util.List;
import java.util.function.Function;

/** The JSON schema of an event and of the records inside it; an instance writes events as JSON. */
public final class EventSchemas {
    static final JsonType<List<String>> IDS = JsonType.listOf(JsonType.ID);
    /** A whole number, zero or more. */
    public static final JsonType<Integer> NON_NEGATIVE = JsonType.integer(0, Integer.MAX_VALUE);

    public static final Schema<Place> PLACE = new Schema<>("Place", List.of(
        required("place_id", JsonType.ID, Place::id),
        computed("address", JsonType.SITE_URL, (place, context) -> context.urls().url(place)),
        required("names", JsonType.LOCALIZED_TEXT, Place::names),
        optional("country", JsonType.COUNTRY, Place::country),
        required("body", JsonType.code(Place.Body.class), Place::body),
        required("latitude", JsonType.DEGREES, Place::latitude),
        required("longitude", JsonType.DEGREES, Place::longitude)));

    static final Schema<Office> OFFICE = new Schema<>("Office", List.of(
        required("title", JsonType.LOCALIZED_TEXT, Office::title),
        required("organisation_id", JsonType.ID, office -> office.organisation().id()),
        required("from", JsonType.EDTF, Office::from),
        optional("to", JsonType.EDTF, Office::to)));

    private static final Schema<DatedParticipant> PARTICIPANT = new Schema<>("Participant", List.of(
        required("actor_id", JsonType.ID, participant -> participant.actor().id()),
        required("role", JsonType.ID, participant -> participant.participant().role().id()),
        required("names", JsonType.NAMES, participant -> participant.actor().names()),
        required("country", JsonType.COUNTRY, participant -> participant.actor().country()),
        required("offices", JsonType.listOf(JsonType.of(OFFICE)), DatedParticipant::offices)));

    private static final Schema<Voice> ORIGIN = new Schema<>("Origin", List.of(
        required("id", JsonType.ID, Voice::id),
        computed("name", JsonType.STRING, (origin, context) -> origin.nameIn(context.urls().language())),
        required("country", JsonType.COUNTRY, Voice::country)));

    private static final Schema<Citation> CITATION = new Schema<>("Citation", List.of(
        required("source_id", JsonType.ID, citation -> citation.source().id()),
        required("outlet_id", JsonType.ID, citation -> citation.source().outlet().id()),
        required("outlet", JsonType.STRING, citation -> citation.source().outlet().name()),
        required("reliability", JsonType.code(Reliability.class, Reliability::name),
            citation -> citation.source().outlet().reliability()),
        required("title", JsonType.STRING, citation -> citation.source().title()),
        required("published", JsonType.EDTF, citation -> citation.source().published()),
        required("language", JsonType.LANGUAGE, citation -> citation.source().language()),
        required("url", JsonType.EXTERNAL_URL, citation -> citation.source().url()),
        required("accessed", JsonType.DAY, citation -> citation.source().accessed()),
        required("origin_id", JsonType.ID, citation -> citation.origin().id()),
        required("chain_ids", IDS, citation -> ids(citation.chain(), Voice::id)),
        optional("note", JsonType.STRING, Citation::note)));
    private static final JsonType<List<Citation>> CITATIONS = JsonType.listOf(JsonType.of(CITATION));

    private static final Schema<Quotation> PHRASE = new Schema<>("Phrase", List.of(
        required("language", JsonType.LANGUAGE, Quotation::language),
        required("words", JsonType.STRING, Quotation::words)));

    static final Schema<Statement> STATEMENT = new Schema<>("Statement", List.of(
        required("statement_id", JsonType.STATEMENT, Statement::id),
        required("speaker_ids", IDS, statement -> ids(statement.speakers(), Actor::id)),
        optional("audience_id", JsonType.ID, statement -> Voice.idOf(statement.audience())),
        required("text", JsonType.LOCALIZED_TEXT, Statement::text),
        required("phrases", JsonType.listOf(JsonType.of(PHRASE)), Statement::phrases),
        required("citations", CITATIONS, Statement::citations)));

    private static final Schema<EventRelation> RELATED = new Schema<>("Related", List.of(
        required("as", JsonType.ID, related -> related.as().id()),
        required("event_id", JsonType.ID, EventRelation::event)));

    public static final Schema<Event> EVENT = new Schema<>("Event", members());

    private final JsonContext context;

    /**
     * A writer of events.
     *
     * @param urls public URLs, in the language of the pages to which events link
     */
    public EventSchemas(JsonGenerator json, Vocabulary vocabulary, SiteUrls urls) {
        this.context = new JsonContext(json, vocabulary, urls);
    }

    /** A participant with its event, whose date decides which offices are listed. */
    private record DatedParticipant(Participant participant, Event event) {
        Actor actor() {
            return participant.actor();
        }

        List<Office> offices() {
            return actor().officesOn(event.date());
        }

        static List<DatedParticipant> allOf(Event event) {
            return event.participants().stream().map(participant -> new DatedParticipant(participant, event)).toList();
        }
    }

    private static List<Member<Event, ?>> members() {
        return List.of(
            required("event_id", JsonType.ID, Event::id),
            computed("address", JsonType.SITE_URL, (event, context) -> context.urls().url(event)),
            required("date", JsonType.EDTF, Event::date),
            required("start", JsonType.DAY, event -> event.date().first()),
            required("end", JsonType.DAY, event -> event.date().last()),
            required("areas", IDS, event -> ids(event.areas(), Vocabulary.Area::id)),
            required("topics", IDS, event -> ids(event.topics(), Vocabulary.Topic::id)),
            required("kind", JsonType.ID, event -> event.kind().id()),
            required("strands", IDS, event -> ids(event.strands(), Strand::id)),
            required("significance", JsonType.integer(1, 3), event -> event.significance().grade()),
            required("credibility", JsonType.integer(1, 6), event -> event.credibility().grade()),
            computed("side", JsonType.ID, (event, context) -> Side.of(event, context.vocabulary()).id()),
            computed("lacking", IDS, (event, context) -> CorroborationGap.of(event, context.vocabulary())
                .map(CorroborationGap::codes).orElse(List.of())),
            required("title", JsonType.LOCALIZED_TEXT, Event::title),
            required("summary", JsonType.LOCALIZED_TEXT, Event::summary),
            required("places", JsonType.listOf(JsonType.of(PLACE)), Event::places),
            required("participants", JsonType.listOf(JsonType.of(PARTICIPANT)), DatedParticipant::allOf),
            required("origins", JsonType.listOf(JsonType.of(ORIGIN)), event -> Origins.of(event).voices()),
            required("statements", JsonType.listOf(JsonType.of(STATEMENT)), Event::statements),
            required("citations", CITATIONS, Event::citations),
            required("related", JsonType.listOf(JsonType.of(RELATED)), Event::related),
            optional("coded", JsonType.DAY, Event::coded),
            required("reviewed", JsonType.DAY, Event::reviewed));
    }

    /** Writes an event as a JSON object. */
    public void write(Event event) {
        EVENT.write(event, context);
    }

    static <T> List<String> ids(List<T> records, Function<? super T, String> id) {
        return records.stream().map(id).toList();
    }
}
