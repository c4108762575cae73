package entente.feed.reference;

import entente.feed.JsonObjects;
import entente.model.EventDate;
import entente.model.EventDate.DateInterval;
import entente.model.EventDate.DayDate;
import entente.model.EventDate.Point;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.util.stream.Stream;

/**
 * References as processors of the Citation Style Language take them: an array of web pages.
 *
 * <p>Source: CSL-JSON schema 1.0.2.
 */
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
        try (var json = JsonObjects.open(out)) {
            var members = new JsonObjects(json);
            json.writeStartArray();
            references.forEachOrdered(cited -> item(cited, members));
            json.writeEnd();
        }
    }

    private static void item(Reference cited, JsonObjects members) {
        JsonGenerator json = members.json;
        json.writeStartObject()
            .write("id", cited.id())
            .write("type", "webpage")
            .write("title", cited.title())
            .write("container-title", cited.work());
        json.writeStartArray("author").writeStartObject().write("literal", Reference.AUTHOR).writeEnd().writeEnd();
        date("issued", new DayDate(cited.issued()), json);
        date("accessed", new DayDate(cited.issued()), json);
        if (cited.event() != null) {
            date("event-date", cited.event(), json);
        }
        json.write("URL", cited.address())
            .write("version", cited.version())
            .write("language", cited.language().tag())
            .write("note", cited.note());
        members.optional("abstract", cited.summary().isEmpty() ? null : cited.summary());
        members.optional("keyword", cited.keywords().isEmpty() ? null : String.join(", ", cited.keywords()));
        json.writeEnd();
    }

    private static void date(String key, EventDate date, JsonGenerator json) {
        json.writeStartObject(key).writeStartArray("date-parts");
        switch (date) {
            case Point point -> parts(point, json);
            case DateInterval(var from, var to) -> {
                parts(from, json);
                parts(to, json);
            }
        }
        json.writeEnd().writeEnd();
    }

    /** Year, month and day, as far as they are known. */
    private static void parts(Point point, JsonGenerator json) {
        json.writeStartArray();
        for (String part : point.edtf().split("-", -1)) {
            json.write(Integer.parseInt(part));
        }
        json.writeEnd();
    }
}
