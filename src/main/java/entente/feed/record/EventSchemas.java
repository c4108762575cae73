package entente.feed.record;

import static entente.feed.record.Schema.always;
import static entente.feed.record.Schema.derived;
import static entente.feed.record.Schema.sometimes;

import entente.feed.record.Schema.Member;
import entente.insight.CorroborationGap;
import entente.insight.Origins;
import entente.insight.Side;
import entente.model.Actor;
import entente.model.Citation;
import entente.model.Event;
import entente.model.EventRelation;
import entente.model.Office;
import entente.model.Participant;
import entente.model.Place;
import entente.model.Quotation;
import entente.model.Reliability;
import entente.model.Statement;
import entente.model.Strand;
import entente.model.Vocabulary;
import entente.model.Voice;
import entente.wording.SiteUrls;
import jakarta.json.stream.JsonGenerator;
import java.util.List;
import java.util.function.Function;

/** Writes events as JSON objects, whole records with all that stands in them. */
public final class EventSchemas {
    static final JsonType<List<String>> IDS = JsonType.listOf(JsonType.ID);
    public static final JsonType<Integer> WHOLE = JsonType.count(0, Integer.MAX_VALUE);

    public static final Schema<Place> PLACE = new Schema<>("Place", List.of(
        always("place_id", JsonType.ID, Place::id),
        derived("address", JsonType.ADDRESS, (place, pen) -> pen.addresses().of(place)),
        always("names", JsonType.TEXT, Place::names),
        sometimes("country", JsonType.COUNTRY, Place::country),
        always("body", JsonType.code(Place.Body.class), Place::body),
        always("latitude", JsonType.DEGREES, Place::latitude),
        always("longitude", JsonType.DEGREES, Place::longitude)));

    static final Schema<Office> OFFICE = new Schema<>("Office", List.of(
        always("title", JsonType.TEXT, Office::title),
        always("organisation_id", JsonType.ID, office -> office.organisation().id()),
        always("from", JsonType.EDTF, Office::from),
        sometimes("to", JsonType.EDTF, Office::to)));

    private static final Schema<Taking> PARTICIPANT = new Schema<>("Participant", List.of(
        always("actor_id", JsonType.ID, taking -> taking.actor().id()),
        always("role", JsonType.ID, taking -> taking.as().role().id()),
        always("names", JsonType.NAMES, taking -> taking.actor().names()),
        always("country", JsonType.COUNTRY, taking -> taking.actor().country()),
        always("offices", JsonType.listOf(JsonType.of(OFFICE)), Taking::offices)));

    private static final Schema<Voice> ORIGIN = new Schema<>("Origin", List.of(
        always("id", JsonType.ID, Voice::id),
        derived("name", JsonType.WORDS, (origin, pen) -> origin.nameIn(pen.addresses().language())),
        always("country", JsonType.COUNTRY, Voice::country)));

    private static final Schema<Citation> CITATION = new Schema<>("Citation", List.of(
        always("source_id", JsonType.ID, cited -> cited.source().id()),
        always("outlet_id", JsonType.ID, cited -> cited.source().outlet().id()),
        always("outlet", JsonType.WORDS, cited -> cited.source().outlet().name()),
        always("reliability", JsonType.code(Reliability.class, Reliability::name),
            cited -> cited.source().outlet().reliability()),
        always("title", JsonType.WORDS, cited -> cited.source().title()),
        always("published", JsonType.EDTF, cited -> cited.source().published()),
        always("language", JsonType.LANGUAGE, cited -> cited.source().language()),
        always("url", JsonType.URL, cited -> cited.source().url()),
        always("accessed", JsonType.DAY, cited -> cited.source().accessed()),
        always("origin_id", JsonType.ID, cited -> cited.origin().id()),
        always("chain_ids", IDS, cited -> ids(cited.chain(), Voice::id)),
        sometimes("note", JsonType.WORDS, Citation::note)));
    private static final JsonType<List<Citation>> CITATIONS = JsonType.listOf(JsonType.of(CITATION));

    private static final Schema<Quotation> PHRASE = new Schema<>("Phrase", List.of(
        always("language", JsonType.LANGUAGE, Quotation::language),
        always("words", JsonType.WORDS, Quotation::words)));

    static final Schema<Statement> STATEMENT = new Schema<>("Statement", List.of(
        always("statement_id", JsonType.STATEMENT, Statement::id),
        always("speaker_ids", IDS, said -> ids(said.speakers(), Actor::id)),
        sometimes("audience_id", JsonType.ID, said -> Voice.idOf(said.audience())),
        always("text", JsonType.TEXT, Statement::text),
        always("phrases", JsonType.listOf(JsonType.of(PHRASE)), Statement::phrases),
        always("citations", CITATIONS, Statement::citations)));

    private static final Schema<EventRelation> RELATED = new Schema<>("Related", List.of(
        always("as", JsonType.ID, related -> related.as().id()),
        always("event_id", JsonType.ID, EventRelation::event)));

    public static final Schema<Event> EVENT = new Schema<>("Event", members());

    private final JsonContext pen;

    public EventSchemas(JsonGenerator json, Vocabulary vocabulary, SiteUrls addresses) {
        this.pen = new JsonContext(json, vocabulary, addresses);
    }

    /** Someone in an event, who may have held offices on its date. */
    private record Taking(Participant as, Event event) {
        Actor actor() {
            return as.actor();
        }

        List<Office> offices() {
            return actor().officesOn(event.date());
        }
    }

    private static List<Member<Event, ?>> members() {
        return List.of(
            always("event_id", JsonType.ID, Event::id),
            derived("address", JsonType.ADDRESS, (event, pen) -> pen.addresses().of(event)),
            always("date", JsonType.EDTF, Event::date),
            always("start", JsonType.DAY, event -> event.date().first()),
            always("end", JsonType.DAY, event -> event.date().last()),
            always("areas", IDS, event -> ids(event.areas(), Vocabulary.Area::id)),
            always("topics", IDS, event -> ids(event.topics(), Vocabulary.Topic::id)),
            always("kind", JsonType.ID, event -> event.kind().id()),
            always("strands", IDS, event -> ids(event.strands(), Strand::id)),
            always("significance", JsonType.count(1, 3), event -> event.significance().grade()),
            always("credibility", JsonType.count(1, 6), event -> event.credibility().grade()),
            derived("side", JsonType.ID, (event, pen) -> Side.of(event, pen.vocabulary()).id()),
            derived("lacking", IDS, (event, pen) -> CorroborationGap.lackedBy(event, pen.vocabulary())
                .map(CorroborationGap::codes).orElse(List.of())),
            always("title", JsonType.TEXT, Event::title),
            always("summary", JsonType.TEXT, Event::summary),
            always("places", JsonType.listOf(JsonType.of(PLACE)), Event::places),
            always("participants", JsonType.listOf(JsonType.of(PARTICIPANT)),
                event -> event.participants().stream().map(as -> new Taking(as, event)).toList()),
            always("origins", JsonType.listOf(JsonType.of(ORIGIN)), event -> Origins.of(event).voices()),
            always("statements", JsonType.listOf(JsonType.of(STATEMENT)), Event::statements),
            always("citations", CITATIONS, Event::citations),
            always("related", JsonType.listOf(JsonType.of(RELATED)), Event::related),
            always("reviewed", JsonType.DAY, Event::reviewed));
    }

    public void write(Event event) {
        EVENT.write(event, pen);
    }

    static <T> List<String> ids(List<T> records, Function<? super T, String> id) {
        return records.stream().map(id).toList();
    }
}
