package entente.feed.list;

import entente.feed.JsonObjects;
import entente.model.Actor;
import entente.model.Actor.Organisation;
import entente.model.Actor.Person;
import entente.model.Actor.State;
import entente.model.Citation;
import entente.model.Event;
import entente.model.Event.Participant;
import entente.model.EventDate;
import entente.model.Outlet;
import entente.model.Place;
import entente.model.Source;
import entente.model.Statement;
import entente.model.Vocabulary.Topic;
import entente.model.Voice;
import entente.wording.SiteUrls;
import jakarta.json.stream.JsonGenerator;
import java.util.List;

/**
 * Writes the members of an event in JSON-LD. The {@code @id} of a record is the URL of its page without {@code as-of},
 * so that it is the same in every edition.
 */
final class EventJsonLd {
    private final JsonGenerator json;
    private final JsonObjects members;
    private final SiteUrls urls;

    EventJsonLd(JsonGenerator json, SiteUrls urls) {
        this.json = json;
        this.members = new JsonObjects(json);
        this.urls = urls.asOf(null);
    }

    void write(Event event) {
        json.write("@id", urls.url(event)).write("@type", "Event").write("identifier", event.id());
        members.text("name", event.title());
        members.text("description", event.summary());
        json.write("startDate", begin(event.date())).write("endDate", end(event.date()));
        json.write("additionalType", event.kind().id());
        members.objects("about", event.topics(), this::topic);
        members.objects("location", event.places(), this::place);
        members.objects("attendee", event.participants().stream().map(Participant::actor).distinct().toList(),
            this::voice);
        json.writeStartArray("subjectOf");
        event.statements().forEach(statement -> claim(statement, event));
        event.citations().forEach(this::citation);
        json.writeEnd();
    }

    /** The first day, month or year. ISO 8601 and EDTF write a date of reduced precision in the same way. */
    private static String begin(EventDate date) {
        return date instanceof EventDate.DateInterval(var from, var to) ? from.edtf() : date.edtf();
    }

    private static String end(EventDate date) {
        return date instanceof EventDate.DateInterval(var from, var to) ? to.edtf() : date.edtf();
    }

    private void topic(Topic topic) {
        json.write("@type", "DefinedTerm").write("termCode", topic.id());
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

    private void claim(Statement statement, Event event) {
        json.writeStartObject()
            .write("@id", urls.url(event) + "#" + statement.id())
            .write("@type", "Claim")
            .write("identifier", statement.id());
        members.text("text", statement.text());
        members.objects("author", statement.speakers(), this::voice);
        if (statement.audience() != null) {
            members.objects("audience", List.of(statement.audience()), audience -> {
                json.write("@type", "Audience");
                members.names("name", audience.names());
            });
        }
        members.objects("hasPart", statement.phrases(), phrase -> json.write("@type", "Quotation")
            .writeStartObject("text").write(phrase.language(), phrase.words()).writeEnd());
        json.writeStartArray("appearance");
        statement.citations().forEach(this::citation);
        json.writeEnd().writeEnd();
    }

    /** A cited page, with its chain of attribution: each voice was quoted from the one before it in the chain. */
    private void citation(Citation citation) {
        json.writeStartObject();
        json.writeStartArray("@type").write("CreativeWork").write("prov:Entity").writeEnd();
        members.object("prov:specializationOf", () -> source(citation.source()));
        attribution(citation.chain());
        if (!citation.via().isEmpty()) {
            members.object("prov:hadPrimarySource", () -> {
                json.write("@type", "prov:Entity");
                members.object("prov:wasAttributedTo", () -> voice(citation.origin()));
            });
        }
        if (citation.note() != null) {
            members.object("description", () -> json.write("en", citation.note()));
        }
        json.writeEnd();
    }

    /**
     * The last voice of the chain, and recursively the voice that it quoted.
     *
     * @param chain the voices from the origin to the one to write
     */
    private void attribution(List<Voice> chain) {
        members.object("prov:wasAttributedTo", () -> voice(chain.getLast()));
        if (chain.size() > 1) {
            members.object("prov:wasQuotedFrom", () -> {
                json.write("@type", "prov:Entity");
                attribution(chain.subList(0, chain.size() - 1));
            });
        }
    }

    private void source(Source source) {
        json.write("@id", urls.url(source)).write("@type", "CreativeWork").write("identifier", source.id());
        members.object("name", () -> json.write(source.language(), source.title()));
        json.write("url", source.url().toString())
            .write("inLanguage", source.language())
            .write("datePublished", source.published().edtf());
        members.object("publisher", () -> voice(source.outlet()));
    }

    private void voice(Voice voice) {
        json.write("@id", urls.url(voice)).write("@type", type(voice));
        switch (voice) {
            case Actor actor -> members.names("name", actor.names());
            case Outlet outlet -> members.object("name", () -> json.write("@none", outlet.name()));
        }
    }

    private static String type(Voice voice) {
        return switch (voice) {
            case Person person -> "Person";
            case State state -> "Country";
            case Organisation organisation -> "Organization";
            case Outlet outlet -> "NewsMediaOrganization";
        };
    }
}
