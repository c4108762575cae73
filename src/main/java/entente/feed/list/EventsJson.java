package entente.feed.list;

import entente.feed.JsonObjects;
import entente.feed.Licence;
import entente.feed.record.EventSchemas;
import entente.wording.SiteUrls;
import java.io.OutputStream;

/**
 * Whole records as one JSON object: what was asked, of which set, under which licence, and then every event with its
 * statements, citations, chains and origins, texts in every language. Absent values have no key.
 *
 * <p>Dates are EDTF, days ISO 8601, languages BCP 47, countries ISO 3166-1, the licence SPDX. Source: RFC 8259.
 */
public final class EventsJson implements Feed {
    @Override
    public String extension() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public void write(EventList excerpt, SiteUrls addresses, OutputStream out) {
        try (var json = JsonObjects.open(out)) {
            json.writeStartObject();
            head(excerpt, addresses, new JsonObjects(json));
            json.writeStartArray("events");
            var records = new EventSchemas(json, excerpt.set().vocabulary(), addresses);
            excerpt.events().forEach(records::write);
            json.writeEnd().writeEnd();
        }
    }

    /** What a file says of itself. */
    static void head(EventList excerpt, SiteUrls addresses, JsonObjects members) {
        members.optional("query", excerpt.query());
        members.json.write("address", excerpt.page(addresses))
            .write("count", excerpt.events().size())
            .write("set_date", excerpt.set().date().toString());
        members.optional("as_of", addresses.asOf() == null ? null : addresses.asOf().toString());
        members.json.write("fingerprint", excerpt.set().fingerprint())
            .write("licence", Licence.SPDX);
    }
}
