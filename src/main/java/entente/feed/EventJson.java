package entente.feed;

import entente.insight.Corroboration;
import entente.insight.Origins;
import entente.insight.Side;
import entente.model.Actor;
import entente.model.Citation;
import entente.model.Event;
import entente.model.Language;
import entente.model.Names;
import entente.model.Office;
import entente.model.Participant;
import entente.model.Person;
import entente.model.Place;
import entente.model.Statement;
import entente.model.Strand;
import entente.model.Text;
import entente.model.Vocabulary;
import entente.model.Voice;
import entente.wording.Addresses;
import jakarta.json.stream.JsonGenerator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes events as JSON objects. */
final class EventJson {
    private final JsonGenerator json;
    private final Vocabulary vocabulary;
    private final Addresses addresses;

    EventJson(JsonGenerator json, Vocabulary vocabulary, Addresses addresses) {
        this.json = json;
        this.vocabulary = vocabulary;
        this.addresses = addresses;
    }

    void write(Event event) {
        var origins = Origins.of(event);
        json.writeStartObject()
            .write("event_id", event.id())
            .write("address", addresses.of(event))
            .write("date", event.date().edtf())
            .write("start", event.date().first().toString()).write("end", event.date().last().toString());
        strings("areas", event.areas(), Vocabulary.Area::id);
        strings("topics", event.topics(), Vocabulary.Topic::id);
        json.write("kind", event.kind().id());
        strings("strands", event.strands(), Strand::id);
        json.write("significance", event.significance().grade())
            .write("credibility", event.credibility().grade())
            .write("side", Side.of(origins, vocabulary).id());
        lacking(event);
        text("title", event.title());
        text("summary", event.summary());
        objects("places", event.places(), this::place);
        objects("participants", event.participants(), taking -> participant(taking, event));
        objects("origins", origins.voices(), this::origin);
        objects("statements", event.statements(), this::statement);
        objects("citations", event.citations(), this::citation);
        objects("related", event.related(),
            related -> json.write("as", related.as().id()).write("event_id", related.event()));
        json.write("reviewed", event.reviewed().toString()).writeEnd();
    }

    private void lacking(Event event) {
        strings("lacking", Corroboration.lackedBy(event, vocabulary).map(Corroboration::codes).orElse(List.of()),
            code -> code);
    }

    private void place(Place place) {
        json.write("place_id", place.id());
        text("names", place.names());
        optional("country", place.country());
        json.write("body", place.body().code()).write("latitude", place.latitude()).write("longitude",
            place.longitude());
    }

    private void participant(Participant taking, Event event) {
        json.write("actor_id", taking.actor().id()).write("role", taking.role().id());
        names(taking.actor().names());
        json.write("country", taking.actor().country());
        objects("offices", offices(taking.actor(), event), this::office);
    }

    /** Those held on the event's date. */
    private static List<Office> offices(Actor actor, Event event) {
        return actor instanceof Person person ? person.officesOn(event.date()) : List.of();
    }

    private void office(Office office) {
        text("title", office.title());
        json.write("organisation_id", office.organisation().id()).write("from", office.from().edtf());
        optional("to", office.to() == null ? null : office.to().edtf());
    }

    private void origin(Voice origin) {
        json.write("id", origin.id()).write("name", origin.nameIn(addresses.language())).write("country",
            origin.country());
    }

    private void statement(Statement said) {
        json.write("statement_id", said.id());
        strings("speaker_ids", said.speakers(), Actor::id);
        optional("audience_id", said.audience() == null ? null : said.audience().id());
        text("text", said.text());
        objects("phrases", said.phrases(),
            phrase -> json.write("language", phrase.language()).write("words", phrase.words()));
        objects("citations", said.citations(), this::citation);
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
        strings("chain_ids", citation.chain(), Voice::id);
        optional("note", citation.note());
    }

    private void text(String key, Text text) {
        json.writeStartObject(key);
        words(text);
        json.writeEnd();
    }

    private void names(Names names) {
        json.writeStartObject("names");
        words(names.text());
        names.others().forEach(json::write);
        json.writeEnd();
    }

    private void words(Text text) {
        for (var language : Language.values()) {
            json.write(language.tag(), text.in(language));
        }
    }

    private <T> void strings(String key, List<T> items, Function<? super T, String> string) {
        json.writeStartArray(key);
        items.forEach(item -> json.write(string.apply(item)));
        json.writeEnd();
    }

    private <T> void objects(String key, List<T> items, Consumer<T> members) {
        json.writeStartArray(key);
        items.forEach(item -> {
            json.writeStartObject();
            members.accept(item);
            json.writeEnd();
        });
        json.writeEnd();
    }

    private void optional(String key, @Nullable String value) {
        if (value != null) {
            json.write(key, value);
        }
    }
}
