package entente.feed.list;

import entente.feed.JsonObjects;
import entente.feed.Licence;
import entente.wording.SiteUrls;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;

/**
 * Linked data: a data set whose items are events, in their order. An event is a schema.org Event with the claims that
 * were made and the pages that tell it; what a page says is a PROV-O entity, quoted from what the voice before it in the
 * chain said, back to the origin. The context stands in the file, so nothing has to be fetched to read it.
 *
 * <p>Source: W3C JSON-LD 1.1; schema.org; W3C PROV-O.
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
    public void write(EventList excerpt, SiteUrls addresses, OutputStream out) {
        try (var json = JsonObjects.open(out)) {
            json.writeStartObject();
            context(json);
            json.write("@id", excerpt.file(this, addresses)).write("url", excerpt.page(addresses));
            json.writeStartArray("@type").write("Dataset").write("ItemList").writeEnd();
            json.writeStartObject("name").write(addresses.language().tag(), excerpt.title()).writeEnd();
            json.write("license", Licence.ADDRESS)
                .write("dateModified", excerpt.set().date().toString())
                .write("version", excerpt.set().fingerprint())
                .write("numberOfItems", excerpt.events().size());
            items(excerpt, new EventJsonLd(json, addresses), json);
            json.writeEnd();
        }
    }

    private static void items(EventList excerpt, EventJsonLd records, JsonGenerator json) {
        json.writeStartArray("itemListElement");
        int position = 0;
        for (var event : excerpt.events()) {
            json.writeStartObject().write("@type", "ListItem").write("position", ++position).writeStartObject("item");
            records.write(event);
            json.writeEnd().writeEnd();
        }
        json.writeEnd();
    }

    private static void context(JsonGenerator json) {
        json.writeStartObject("@context")
            .write("@version", 1.1)
            .write("@vocab", "https://schema.org/")
            .write("prov", "http://www.w3.org/ns/prov#");
        for (String address : new String[]{"license", "url"}) {
            json.writeStartObject(address).write("@type", "@id").writeEnd();
        }
        for (String words : new String[]{"name", "description", "text"}) {
            json.writeStartObject(words).write("@container", "@language").writeEnd();
        }
        json.writeEnd();
    }
}
