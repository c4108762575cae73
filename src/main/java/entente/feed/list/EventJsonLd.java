package entente.feed.list;

import entente.feed.JsonObjects;
import entente.model.Actor;
import entente.model.Citation;
import entente.model.Event;
import entente.model.EventDate;
import entente.model.Organisation;
import entente.model.Outlet;
import entente.model.Participant;
import entente.model.Person;
import entente.model.Place;
import entente.model.Source;
import entente.model.State;
import entente.model.Statement;
import entente.model.Vocabulary.Topic;
import entente.model.Voice;
import entente.wording.SiteUrls;
import jakarta.json.stream.JsonGenerator;
import java.util.List;

/** Writes the members of events as linked data. Records have the addresses of their pages for names, on any day. */
final class EventJsonLd {
    private final JsonGenerator json;
    private final JsonObjects members;
    private final SiteUrls addresses;

    EventJsonLd(JsonGenerator json, SiteUrls addresses) {
        this.json = json;
        this.members = new JsonObjects(json);
        this.addresses = addresses.asOf(null);
    }

    void write(Event event) {
        json.write("@id", addresses.of(event)).write("@type", "Event").write("identifier", event.id());
        members.text("name", event.title());
        members.text("description", event.summary());
        json.write("startDate", begin(event.date())).write("endDate", end(event.date()));
        json.write("additionalType", event.kind().id());
        members.objects("about", event.topics(), this::topic);
        members.objects("location", event.places(), this::place);
        members.objects("attendee", event.participants().stream().map(Participant::actor).distinct().toList(),
            this::voice);
        json.writeStartArray("subjectOf");
        event.statements().forEach(said -> claim(said, event));
        event.citations().forEach(this::account);
        json.writeEnd();
    }

    /** At the precision of the date: ISO 8601 leaves out what is not known, as EDTF does. */
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
        json.write("@id", addresses.of(place)).write("@type", "Place").write("identifier", place.id());
        members.text("name", place.names());
        switch (place.body()) {
            case EARTH -> members.object("geo", () -> json.write("@type", "GeoCoordinates")
                .write("latitude", place.latitude()).write("longitude", place.longitude()));
            case MOON -> json.write("additionalType", place.body().code()); // GeoCoordinates are WGS 84
        }
    }

    private void claim(Statement said, Event event) {
        json.writeStartObject()
            .write("@id", addresses.of(event) + "#" + said.id())
            .write("@type", "Claim")
            .write("identifier", said.id());
        members.text("text", said.text());
        members.objects("author", said.speakers(), this::voice);
        if (said.audience() != null) {
            members.objects("audience", List.of(said.audience()), audience -> {
                json.write("@type", "Audience");
                members.names("name", audience.names());
            });
        }
        members.objects("hasPart", said.phrases(), phrase -> json.write("@type", "Quotation")
            .writeStartObject("text").write(phrase.language(), phrase.words()).writeEnd());
        json.writeStartArray("appearance");
        said.citations().forEach(this::account);
        json.writeEnd().writeEnd();
    }

    /** What one page says, and from whom it has that, link by link. */
    private void account(Citation citation) {
        json.writeStartObject();
        json.writeStartArray("@type").write("CreativeWork").write("prov:Entity").writeEnd();
        members.object("prov:specializationOf", () -> source(citation.source()));
        quoted(citation.chain());
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

    /** @param chain what is left of it, from the origin to the voice that is written now */
    private void quoted(List<Voice> chain) {
        members.object("prov:wasAttributedTo", () -> voice(chain.getLast()));
        if (chain.size() > 1) {
            members.object("prov:wasQuotedFrom", () -> {
                json.write("@type", "prov:Entity");
                quoted(chain.subList(0, chain.size() - 1));
            });
        }
    }

    private void source(Source source) {
        json.write("@id", addresses.of(source)).write("@type", "CreativeWork").write("identifier", source.id());
        members.object("name", () -> json.write(source.language(), source.title()));
        json.write("url", source.url().toString())
            .write("inLanguage", source.language())
            .write("datePublished", source.published().edtf());
        members.object("publisher", () -> voice(source.outlet()));
    }

    private void voice(Voice voice) {
        json.write("@id", addresses.of(voice)).write("@type", type(voice));
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
