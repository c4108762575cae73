package entente.feed.list;

import entente.feed.JsonObjects;
import entente.feed.record.EventSchemas;
import entente.wording.SiteUrls;
import java.io.OutputStream;

/**
 * Complete records as one JSON object (RFC 8259): metadata of the list, then every event with its statements,
 * citations, chains and origins, and with texts in every language. Members without a value are omitted.
 *
 * <p>Event dates are EDTF, days ISO 8601, languages BCP 47, countries ISO 3166-1, the licence an SPDX identifier.
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
    public void write(EventList list, SiteUrls urls, OutputStream out) {
        try (var json = JsonObjects.newGenerator(out)) {
            json.writeStartObject();
            list.metadata(urls).write(urls, new JsonObjects(json));
            json.writeStartArray("events");
            var eventWriter = new EventSchemas(json, list.set().vocabulary(), urls);
            list.events().forEach(eventWriter::write);
            json.writeEnd().writeEnd();
        }
    }
}
