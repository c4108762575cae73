package entente.feed.list;

import entente.feed.JsonObjects;
import entente.feed.Licence;
import entente.wording.SiteUrls;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;

/**
 * Linked data in JSON-LD 1.1: a graph with a schema.org Dataset whose items are events, in order, with the events, and
 * with the topics, places, sources, actors and outlets to which they refer, each once. An event is a schema.org Event
 * with its statements as Claims and its citations as CreativeWorks. A citation is also a PROV-O Entity, with
 * {@code wasQuotedFrom} from voice to voice back to the origin. The context is in the file, so that a reader does not
 * have to download it.
 *
 * <p>Source: W3C JSON-LD 1.1; W3C PROV-O; schema.org.
 */
public final class JsonLdFeed implements Feed {
    @Override
    public String extension() {
        return "jsonld";
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public void write(EventList list, SiteUrls urls, OutputStream out) {
        try (var json = JsonObjects.newGenerator(out)) {
            json.writeStartObject();
            context(json);
            json.writeStartArray("@graph");
            dataset(list, urls, json);
            var records = new LinkedRecords(json, urls);
            var eventWriter = new EventJsonLd(json, urls, records);
            for (var event : list.events()) {
                json.writeStartObject();
                eventWriter.write(event);
                json.writeEnd();
            }
            records.writeNodes();
            json.writeEnd().writeEnd();
        }
    }

    private void dataset(EventList list, SiteUrls urls, JsonGenerator json) {
        json.writeStartObject().write("@id", list.fileUrl(this, urls)).write("url", list.pageUrl(urls));
        json.writeStartArray("@type").write("Dataset").write("ItemList").writeEnd();
        json.writeStartObject("name").write(urls.language().tag(), list.title()).writeEnd();
        json.write("license", Licence.URL)
            .write("dateModified", list.set().date().toString())
            .write("version", list.set().fingerprint())
            .write("numberOfItems", list.events().size())
            .writeStartArray("itemListElement");
        SiteUrls ids = urls.asOf(null);
        int position = 0;
        for (var event : list.events()) {
            json.writeStartObject().write("@type", "ListItem").write("position", ++position)
                .writeStartObject("item").write("@id", ids.url(event)).writeEnd().writeEnd();
        }
        json.writeEnd().writeEnd();
    }

    private static void context(JsonGenerator json) {
        json.writeStartObject("@context")
            .write("@version", 1.1)
            .write("@vocab", "https://schema.org/")
            .write("prov", "http://www.w3.org/ns/prov#");
        for (String member : new String[]{"license", "url"}) {
            json.writeStartObject(member).write("@type", "@id").writeEnd();
        }
        for (String member : new String[]{"name", "description", "roleName", "text"}) {
            json.writeStartObject(member).write("@container", "@language").writeEnd();
        }
        json.writeEnd();
    }
}
