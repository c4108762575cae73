package entente.feed;

import entente.search.Selection;
import entente.wording.Addresses;
import jakarta.json.Json;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Whole records as one JSON object: what was asked, of which set, under which licence, and then every event with its
 * statements, citations, chains and origins, texts in every language. Absent values have no key.
 *
 * <p>Dates are EDTF, days ISO 8601, languages BCP 47, countries ISO 3166-1, the licence SPDX. Source: RFC 8259.
 */
public final class JsonFeed implements Feed {
    /** SPDX. */
    static final String LICENCE = "CC-BY-4.0";

    private final JsonGeneratorFactory generators = Json.createGeneratorFactory(Map.of());

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public void write(Selection selection, Addresses addresses, OutputStream out) throws IOException {
        var set = selection.set();
        String query = selection.query().address();
        var json = generators.createGenerator(out, StandardCharsets.UTF_8);
        json.writeStartObject()
            .write("query", query)
            .write("address", addresses.events(query))
            .write("count", selection.events().size())
            .write("set_date", set.date().toString());
        if (addresses.asOf() != null) {
            json.write("as_of", addresses.asOf().toString());
        }
        json.write("fingerprint", set.fingerprint())
            .write("licence", LICENCE)
            .writeStartArray("events");
        var records = new EventJson(json, set.vocabulary(), addresses);
        selection.events().forEach(records::write);
        json.writeEnd().writeEnd().flush();
    }
}
