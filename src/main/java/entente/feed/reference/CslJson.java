package entente.feed.reference;

import entente.feed.JsonObjects;
import entente.model.EventDate;
import entente.model.EventDate.DateInterval;
import entente.model.EventDate.DayDate;
import entente.model.EventDate.SingleDate;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.util.stream.Stream;

/** CSL-JSON 1.0.2, the input format of CSL processors: an array of items of type {@code webpage}. */
public final class CslJson implements ReferenceFormat {
    @Override
    public String extension() {
        return "csl.json";
    }

    @Override
    public String mediaType() {
        return "application/vnd.citationstyles.csl+json";
    }

    @Override
    public void write(Stream<Reference> references, OutputStream out) {
        try (var json = JsonObjects.newGenerator(out)) {
            var members = new JsonObjects(json);
            json.writeStartArray();
            references.forEachOrdered(reference -> item(reference, members));
            json.writeEnd();
        }
    }

    private static void item(Reference reference, JsonObjects members) {
        JsonGenerator json = members.json;
        json.writeStartObject()
            .write("id", reference.id())
            .write("type", "webpage")
            .write("title", reference.title())
            .write("container-title", reference.containerTitle());
        json.writeStartArray("author").writeStartObject().write("literal", Reference.AUTHOR).writeEnd().writeEnd();
        date("issued", new DayDate(reference.issued()), json);
        date("accessed", new DayDate(reference.issued()), json);
        if (reference.eventDate() != null) {
            date("event-date", reference.eventDate(), json);
        }
        json.write("URL", reference.url())
            .write("version", reference.version())
            .write("language", reference.language().tag())
            .write("note", reference.note());
        members.optional("abstract", reference.summary().isEmpty() ? null : reference.summary());
        members.optional("keyword", reference.keywords().isEmpty() ? null : String.join(", ", reference.keywords()));
        json.writeEnd();
    }

    private static void date(String key, EventDate date, JsonGenerator json) {
        json.writeStartObject(key).writeStartArray("date-parts");
        switch (date) {
            case SingleDate point -> parts(point, json);
            case DateInterval(var from, var to) -> {
                parts(from, json);
                parts(to, json);
            }
        }
        json.writeEnd().writeEnd();
    }

    /** The date parts known: year, month, day. */
    private static void parts(SingleDate point, JsonGenerator json) {
        json.writeStartArray();
        for (String part : point.edtf().split("-", -1)) {
            json.write(Integer.parseInt(part));
        }
        json.writeEnd();
    }
}
