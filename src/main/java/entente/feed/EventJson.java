package entente.feed;

import entente.insight.Corroboration;
import entente.insight.Origins;
import entente.insight.Side;
import entente.model.Actor;
import entente.model.Citation;
import entente.model.Event;
import entente.model.Office;
import entente.model.Participant;
import entente.model.Person;
import entente.model.Place;
import entente.model.Statement;
import entente.model.Strand;
import entente.model.Vocabulary;
import entente.model.Voice;
import entente.wording.Addresses;
import jakarta.json.stream.JsonGenerator;
import java.util.List;

/** Writes events as JSON objects. */
final class EventJson {
    private final JsonGenerator json;
    private final Members members;
    private final Vocabulary vocabulary;
    private final Addresses addresses;

    EventJson(JsonGenerator json, Vocabulary vocabulary, Addresses addresses) {
        this.json = json;
        this.members = new Members(json);
        this.vocabulary = vocabulary;
        this.addresses = addresses;
    }

    void write(Event event) {
        json.writeStartObject()
            .write("event_id", event.id())
            .write("address", addresses.of(event))
            .write("date", event.date().edtf())
            .write("start", event.date().first().toString())
            .write("end", event.date().last().toString());
        codes(event);
        members.text("title", event.title());
        members.text("summary", event.summary());
        members.objects("places", event.places(), this::place);
        members.objects("participants", event.participants(), taking -> participant(taking, event));
        members.objects("origins", Origins.of(event).voices(), this::origin);
        members.objects("statements", event.statements(), this::statement);
        members.objects("citations", event.citations(), this::citation);
        members.objects("related", event.related(),
            related -> json.write("as", related.as().id()).write("event_id", related.event()));
        json.write("reviewed", event.reviewed().toString()).writeEnd();
    }

    private void codes(Event event) {
        members.strings("areas", event.areas(), Vocabulary.Area::id);
        members.strings("topics", event.topics(), Vocabulary.Topic::id);
        json.write("kind", event.kind().id());
        members.strings("strands", event.strands(), Strand::id);
        json.write("significance", event.significance().grade())
            .write("credibility", event.credibility().grade())
            .write("side", Side.of(event, vocabulary).id());
        members.strings("lacking",
            Corroboration.lackedBy(event, vocabulary).map(Corroboration::codes).orElse(List.of()),
            code -> code);
    }

    private void place(Place place) {
        json.write("place_id", place.id());
        members.text("names", place.names());
        members.optional("country", place.country());
        json.write("body", place.body().code()).write("latitude", place.latitude()).write("longitude",
            place.longitude());
    }

    private void participant(Participant taking, Event event) {
        json.write("actor_id", taking.actor().id()).write("role", taking.role().id());
        members.names("names", taking.actor().names());
        json.write("country", taking.actor().country());
        members.objects("offices", offices(taking.actor(), event), this::office);
    }

    /** Those held on the event's date. */
    private static List<Office> offices(Actor actor, Event event) {
        return actor instanceof Person person ? person.officesOn(event.date()) : List.of();
    }

    private void office(Office office) {
        members.text("title", office.title());
        json.write("organisation_id", office.organisation().id()).write("from", office.from().edtf());
        members.optional("to", office.to() == null ? null : office.to().edtf());
    }

    private void origin(Voice origin) {
        json.write("id", origin.id()).write("name", origin.nameIn(addresses.language())).write("country",
            origin.country());
    }

    private void statement(Statement said) {
        json.write("statement_id", said.id());
        members.strings("speaker_ids", said.speakers(), Actor::id);
        members.optional("audience_id", said.audience() == null ? null : said.audience().id());
        members.text("text", said.text());
        members.objects("phrases", said.phrases(),
            phrase -> json.write("language", phrase.language()).write("words", phrase.words()));
        members.objects("citations", said.citations(), this::citation);
    }

    private void citation(Citation citation) {
        var source = citation.source();
        json.write("source_id", source.id())
            .write("outlet_id", source.outlet().id())
            .write("outlet", source.outlet().name())
            .write("reliability", source.outlet().reliability().name())
            .write("title", source.title())
            .write("published", source.published().edtf())
            .write("language", source.language())
            .write("url", source.url().toString())
            .write("accessed", source.accessed().toString())
            .write("origin_id", citation.origin().id());
        members.strings("chain_ids", citation.chain(), Voice::id);
        members.optional("note", citation.note());
    }
}
