package entente.feed.list;

import entente.feed.JsonObjects;
import entente.model.Actor;
import entente.model.Actor.Organisation;
import entente.model.Actor.Person;
import entente.model.Actor.State;
import entente.model.Outlet;
import entente.model.Place;
import entente.model.Source;
import entente.model.Vocabulary.Topic;
import entente.model.Voice;
import entente.wording.SiteUrls;
import jakarta.json.stream.JsonGenerator;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Writes the topics, places, actors, outlets and sources of a file in JSON-LD, each once: a reference where a record is
 * used, and the nodes of all that were used at the end.
 *
 * <p>Memory: it keeps the records used, whose number does not grow with that of the events.
 */
final class LinkedRecords {
    private final JsonGenerator json;
    private final JsonObjects members;
    private final SiteUrls urls;
    private final Set<Topic> topics = new LinkedHashSet<>();
    private final Set<Place> places = new LinkedHashSet<>();
    private final Set<Voice> voices = new LinkedHashSet<>();
    private final Set<Source> sources = new LinkedHashSet<>();

    LinkedRecords(JsonGenerator json, SiteUrls urls) {
        this.json = json;
        this.members = new JsonObjects(json);
        this.urls = urls.asOf(null);
    }

    /** Writes the {@code @id} of a topic, which is its entry on the page of the codebook. */
    void reference(Topic topic) {
        topics.add(topic);
        json.write("@id", url(topic));
    }

    void reference(Place place) {
        places.add(place);
        json.write("@id", urls.url(place));
    }

    void reference(Voice voice) {
        voices.add(voice);
        json.write("@id", urls.url(voice));
    }

    void reference(Source source) {
        sources.add(source);
        voices.add(source.outlet());
        json.write("@id", urls.url(source));
    }

    /** Writes a node for each record to which a reference was written. */
    void writeNodes() {
        topics.forEach(topic -> node(() -> topic(topic)));
        places.forEach(place -> node(() -> place(place)));
        sources.forEach(source -> node(() -> source(source)));
        voices.forEach(voice -> node(() -> voice(voice)));
    }

    private void node(Runnable content) {
        json.writeStartObject();
        content.run();
        json.writeEnd();
    }

    private String url(Topic topic) {
        return urls.url("codebook") + "#topics-" + topic.id();
    }

    private void topic(Topic topic) {
        json.write("@id", url(topic)).write("@type", "DefinedTerm").write("termCode", topic.id());
        members.text("name", topic.label());
    }

    private void place(Place place) {
        json.write("@id", urls.url(place)).write("@type", "Place").write("identifier", place.id());
        members.text("name", place.names());
        switch (place.body()) {
            case EARTH -> members.object("geo", () -> json.write("@type", "GeoCoordinates")
                .write("latitude", place.latitude()).write("longitude", place.longitude()));
            // schema.org defines GeoCoordinates as positions on the Earth (WGS 84).
            case MOON -> json.write("additionalType", place.body().code());
        }
    }

    private void source(Source source) {
        json.write("@id", urls.url(source)).write("@type", "CreativeWork").write("identifier", source.id());
        members.object("name", () -> json.write(source.language(), source.title()));
        json.write("url", source.url().toString())
            .write("inLanguage", source.language())
            .write("datePublished", source.published().edtf());
        members.object("publisher", () -> reference(source.outlet()));
    }

    private void voice(Voice voice) {
        json.write("@id", urls.url(voice)).write("@type", type(voice)).write("identifier", voice.id());
        switch (voice) {
            case Actor actor -> members.names("name", actor.names());
            case Outlet outlet -> members.object("name", () -> json.write("@none", outlet.name()));
        }
    }

    /** The schema.org type. The set does not record which organisations are governmental, so none is said to be. */
    private static String type(Voice voice) {
        return switch (voice) {
            case Person person -> "Person";
            case State state -> "Country";
            case Organisation organisation -> "Organization";
            case Outlet outlet -> switch (outlet.kind()) {
                case STATE_AGENCY, STATE_BROADCASTER, STATE_PRESS, NEWS_AGENCY, PRESS -> "NewsMediaOrganization";
                case OFFICIAL, THINK_TANK, REFERENCE, SPECIALIST -> "Organization";
            };
        };
    }
}
