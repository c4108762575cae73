package entente.feed;

import static entente.feed.Schema.always;
import static entente.feed.Schema.derived;
import static entente.feed.Schema.sometimes;

import entente.feed.Schema.Member;
import entente.insight.Corroboration;
import entente.insight.Origins;
import entente.insight.Side;
import entente.model.Actor;
import entente.model.Citation;
import entente.model.Event;
import entente.model.Office;
import entente.model.Participant;
import entente.model.Phrase;
import entente.model.Place;
import entente.model.Related;
import entente.model.Reliability;
import entente.model.Statement;
import entente.model.Strand;
import entente.model.Vocabulary;
import entente.model.Voice;
import entente.wording.Addresses;
import jakarta.json.stream.JsonGenerator;
import java.util.List;
import java.util.function.Function;

/** Writes events as JSON objects, whole records with all that stands in them. */
final class EventJson {
    static final Value<List<String>> IDS = Value.listOf(Value.ID);
    static final Value<Integer> WHOLE = Value.count(0, Integer.MAX_VALUE);

    static final Schema<Place> PLACE = new Schema<>("Place", List.of(
        always("place_id", Value.ID, Place::id),
        derived("address", Value.ADDRESS, (place, pen) -> pen.addresses().of(place)),
        always("names", Value.TEXT, Place::names),
        sometimes("country", Value.COUNTRY, Place::country),
        always("body", Value.code(Place.Body.class), Place::body),
        always("latitude", Value.DEGREES, Place::latitude),
        always("longitude", Value.DEGREES, Place::longitude)));

    static final Schema<Office> OFFICE = new Schema<>("Office", List.of(
        always("title", Value.TEXT, Office::title),
        always("organisation_id", Value.ID, office -> office.organisation().id()),
        always("from", Value.EDTF, Office::from),
        sometimes("to", Value.EDTF, Office::to)));

    private static final Schema<Taking> PARTICIPANT = new Schema<>("Participant", List.of(
        always("actor_id", Value.ID, taking -> taking.actor().id()),
        always("role", Value.ID, taking -> taking.as().role().id()),
        always("names", Value.NAMES, taking -> taking.actor().names()),
        always("country", Value.COUNTRY, taking -> taking.actor().country()),
        always("offices", Value.listOf(Value.of(OFFICE)), Taking::offices)));

    private static final Schema<Voice> ORIGIN = new Schema<>("Origin", List.of(
        always("id", Value.ID, Voice::id),
        derived("name", Value.WORDS, (origin, pen) -> origin.nameIn(pen.addresses().language())),
        always("country", Value.COUNTRY, Voice::country)));

    private static final Schema<Citation> CITATION = new Schema<>("Citation", List.of(
        always("source_id", Value.ID, cited -> cited.source().id()),
        always("outlet_id", Value.ID, cited -> cited.source().outlet().id()),
        always("outlet", Value.WORDS, cited -> cited.source().outlet().name()),
        always("reliability", Value.code(Reliability.class, Reliability::name),
            cited -> cited.source().outlet().reliability()),
        always("title", Value.WORDS, cited -> cited.source().title()),
        always("published", Value.EDTF, cited -> cited.source().published()),
        always("language", Value.LANGUAGE, cited -> cited.source().language()),
        always("url", Value.URL, cited -> cited.source().url()),
        always("accessed", Value.DAY, cited -> cited.source().accessed()),
        always("origin_id", Value.ID, cited -> cited.origin().id()),
        always("chain_ids", IDS, cited -> ids(cited.chain(), Voice::id)),
        sometimes("note", Value.WORDS, Citation::note)));
    private static final Value<List<Citation>> CITATIONS = Value.listOf(Value.of(CITATION));

    private static final Schema<Phrase> PHRASE = new Schema<>("Phrase", List.of(
        always("language", Value.LANGUAGE, Phrase::language),
        always("words", Value.WORDS, Phrase::words)));

    static final Schema<Statement> STATEMENT = new Schema<>("Statement", List.of(
        always("statement_id", Value.STATEMENT, Statement::id),
        always("speaker_ids", IDS, said -> ids(said.speakers(), Actor::id)),
        sometimes("audience_id", Value.ID, said -> Voice.idOf(said.audience())),
        always("text", Value.TEXT, Statement::text),
        always("phrases", Value.listOf(Value.of(PHRASE)), Statement::phrases),
        always("citations", CITATIONS, Statement::citations)));

    private static final Schema<Related> RELATED = new Schema<>("Related", List.of(
        always("as", Value.ID, related -> related.as().id()),
        always("event_id", Value.ID, Related::event)));

    static final Schema<Event> EVENT = new Schema<>("Event", members());

    private final Pen pen;

    EventJson(JsonGenerator json, Vocabulary vocabulary, Addresses addresses) {
        this.pen = new Pen(json, vocabulary, addresses);
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
            always("event_id", Value.ID, Event::id),
            derived("address", Value.ADDRESS, (event, pen) -> pen.addresses().of(event)),
            always("date", Value.EDTF, Event::date),
            always("start", Value.DAY, event -> event.date().first()),
            always("end", Value.DAY, event -> event.date().last()),
            always("areas", IDS, event -> ids(event.areas(), Vocabulary.Area::id)),
            always("topics", IDS, event -> ids(event.topics(), Vocabulary.Topic::id)),
            always("kind", Value.ID, event -> event.kind().id()),
            always("strands", IDS, event -> ids(event.strands(), Strand::id)),
            always("significance", Value.count(1, 3), event -> event.significance().grade()),
            always("credibility", Value.count(1, 6), event -> event.credibility().grade()),
            derived("side", Value.ID, (event, pen) -> Side.of(event, pen.vocabulary()).id()),
            derived("lacking", IDS, (event, pen) -> Corroboration.lackedBy(event, pen.vocabulary())
                .map(Corroboration::codes).orElse(List.of())),
            always("title", Value.TEXT, Event::title),
            always("summary", Value.TEXT, Event::summary),
            always("places", Value.listOf(Value.of(PLACE)), Event::places),
            always("participants", Value.listOf(Value.of(PARTICIPANT)),
                event -> event.participants().stream().map(as -> new Taking(as, event)).toList()),
            always("origins", Value.listOf(Value.of(ORIGIN)), event -> Origins.of(event).voices()),
            always("statements", Value.listOf(Value.of(STATEMENT)), Event::statements),
            always("citations", CITATIONS, Event::citations),
            always("related", Value.listOf(Value.of(RELATED)), Event::related),
            always("reviewed", Value.DAY, Event::reviewed));
    }

    void write(Event event) {
        EVENT.write(event, pen);
    }

    static <T> List<String> ids(List<T> records, Function<? super T, String> id) {
        return records.stream().map(id).toList();
    }
}
