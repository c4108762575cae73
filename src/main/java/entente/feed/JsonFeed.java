package entente.feed;

import entente.wording.Addresses;
import java.io.OutputStream;

/**
 * Whole records as one JSON object: what was asked, of which set, under which licence, and then every event with its
 * statements, citations, chains and origins, texts in every language. Absent values have no key.
 *
 * <p>Dates are EDTF, days ISO 8601, languages BCP 47, countries ISO 3166-1, the licence SPDX. Source: RFC 8259.
 */
public final class JsonFeed implements Feed {
    @Override
    public String extension() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public void write(Excerpt excerpt, Addresses addresses, OutputStream out) {
        try (var json = Members.open(out)) {
            json.writeStartObject();
            head(excerpt, addresses, new Members(json));
            json.writeStartArray("events");
            var records = new EventJson(json, excerpt.set().vocabulary(), addresses);
            excerpt.events().forEach(records::write);
            json.writeEnd().writeEnd();
        }
    }

    /** What a file says of itself. */
    static void head(Excerpt excerpt, Addresses addresses, Members members) {
        members.optional("query", excerpt.query());
        members.json.write("address", excerpt.page(addresses))
            .write("count", excerpt.events().size())
            .write("set_date", excerpt.set().date().toString());
        members.optional("as_of", addresses.asOf() == null ? null : addresses.asOf().toString());
        members.json.write("fingerprint", excerpt.set().fingerprint())
            .write("licence", Licence.SPDX);
    }
}
