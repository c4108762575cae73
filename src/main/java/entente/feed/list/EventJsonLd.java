package entente.feed.list;

import entente.feed.JsonObjects;
import entente.model.Actor;
import entente.model.Actor.State;
import entente.model.Citation;
import entente.model.Event;
import entente.model.Event.Participant;
import entente.model.EventDate;
import entente.model.Statement;
import entente.model.Vocabulary.Involvement;
import entente.model.Voice;
import entente.wording.SiteUrls;
import jakarta.json.stream.JsonGenerator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Writes the members of an event in JSON-LD. The {@code @id} of a record is the URL of its page without {@code as-of},
 * so that it is the same in every edition.
 *
 * <p>Every participant is in a Role, which names the role in the words of the set. A person or organisation is an
 * organizer or an attendee only if the vocabulary says so of its role. schema.org allows neither of a Country, so that a
 * state, like any other participant, is something that the event is about.
 *
 * <p>Source: schema.org, Event and Role.
 */
final class EventJsonLd {
    private static final String ABOUT = "about";

    private final JsonGenerator json;
    private final JsonObjects members;
    private final SiteUrls urls;
    private final LinkedRecords records;

    EventJsonLd(JsonGenerator json, SiteUrls urls, LinkedRecords records) {
        this.json = json;
        this.members = new JsonObjects(json);
        this.urls = urls.asOf(null);
        this.records = records;
    }

    void write(Event event) {
        json.write("@id", urls.url(event)).write("@type", "Event").write("identifier", event.id());
        members.text("name", event.title());
        members.text("description", event.summary());
        json.write("startDate", begin(event.date())).write("endDate", end(event.date()));
        json.write("additionalType", event.kind().id());
        json.writeStartArray(ABOUT);
        event.topics().forEach(topic -> node(() -> records.reference(topic)));
        roles(event, ABOUT);
        json.writeEnd();
        members.objects("location", event.places(), records::reference);
        for (String property : List.of("organizer", "attendee")) {
            if (event.participants().stream().anyMatch(is(property))) {
                json.writeStartArray(property);
                roles(event, property);
                json.writeEnd();
            }
        }
        json.writeStartArray("subjectOf");
        event.statements().forEach(statement -> claim(statement, event));
        event.citations().forEach(this::citation);
        json.writeEnd();
    }

    private void node(Runnable content) {
        json.writeStartObject();
        content.run();
        json.writeEnd();
    }

    /** The first day, month or year. ISO 8601 and EDTF write a date of reduced precision in the same way. */
    private static String begin(EventDate date) {
        return date instanceof EventDate.DateInterval(var from, var to) ? from.edtf() : date.edtf();
    }

    private static String end(EventDate date) {
        return date instanceof EventDate.DateInterval(var from, var to) ? to.edtf() : date.edtf();
    }

    private static Predicate<Participant> is(String property) {
        return participant -> property(participant).equals(property);
    }

    /** The property of schema.org that relates the event to a participant. */
    private static String property(Participant participant) {
        Involvement involvement = participant.role().involvement();
        if (involvement == null || participant.actor() instanceof State) {
            return ABOUT;
        }
        return switch (involvement) {
            case ORGANISER -> "organizer";
            case ATTENDEE -> "attendee";
        };
    }

    /** A Role for each participant with this property; within it, the property is repeated for the actor. */
    private void roles(Event event, String property) {
        event.participants().stream().filter(is(property)).forEach(participant -> node(() -> {
            json.write("@type", "Role").write("identifier", participant.role().id());
            members.text("roleName", participant.role().label());
            members.object(property, () -> records.reference(participant.actor()));
        }));
    }

    private void claim(Statement statement, Event event) {
        json.writeStartObject().write("@id", urls.url(event) + "#" + statement.id());
        json.writeStartArray("@type").write("Claim").write("prov:Entity").writeEnd();
        json.write("identifier", statement.id());
        members.text("text", statement.text());
        speakers(statement.speakers());
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

    /** The persons and organisations as authors, and all speakers as agents, since a Country can be no author. */
    private void speakers(List<Actor> speakers) {
        members.objects("author", speakers.stream().filter(speaker -> !(speaker instanceof State)).toList(),
            records::reference);
        members.objects("prov:wasAttributedTo", speakers, records::reference);
    }

    /** A cited page, with its chain of attribution: each voice was quoted from the one before it in the chain. */
    private void citation(Citation citation) {
        json.writeStartObject();
        json.writeStartArray("@type").write("CreativeWork").write("prov:Entity").writeEnd();
        members.object("prov:specializationOf", () -> records.reference(citation.source()));
        attribution(citation.chain());
        if (!citation.via().isEmpty()) {
            members.object("prov:hadPrimarySource", () -> {
                json.write("@type", "prov:Entity");
                members.object("prov:wasAttributedTo", () -> records.reference(citation.origin()));
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
        members.object("prov:wasAttributedTo", () -> records.reference(chain.getLast()));
        if (chain.size() > 1) {
            members.object("prov:wasQuotedFrom", () -> {
                json.write("@type", "prov:Entity");
                attribution(chain.subList(0, chain.size() - 1));
            });
        }
    }
}
