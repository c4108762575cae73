package entente.feed.list;

import entente.feed.JsonObjects;
import entente.wording.SiteUrls;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;

/**
 * A feed in the format JSON Feed 1.1, with the same entries as {@link AtomFeed}. The extension {@code _entente} has the
 * metadata of the list, and codes of the record of each entry, such as the id and the EDTF date of an event.
 */
public final class JsonFeed extends SubscriptionFeed {
    @Override
    public String extension() {
        return "feed.json";
    }

    @Override
    public String mediaType() {
        return "application/feed+json";
    }

    @Override
    void write(FeedHead head, Iterator<FeedEntry> entries, SiteUrls urls, OutputStream out) {
        try (var json = JsonObjects.newGenerator(out)) {
            var members = new JsonObjects(json);
            json.writeStartObject()
                .write("version", "https://jsonfeed.org/version/1.1")
                .write("title", head.title())
                .write("home_page_url", head.metadata().address())
                .write("feed_url", head.url())
                .write("language", urls.language().tag());
            members.objects("authors", List.of("Entente"), name -> json.write("name", name));
            members.object("_entente", () -> head.metadata().write(urls, members));
            json.writeStartArray("items");
            while (entries.hasNext()) {
                json.writeStartObject();
                item(entries.next(), members);
                json.writeEnd();
            }
            json.writeEnd().writeEnd();
        }
    }

    private static void item(FeedEntry entry, JsonObjects members) {
        members.json.write("id", entry.id())
            .write("url", entry.url())
            .write("title", entry.title())
            .write("content_text", entry.summary())
            .write("date_published", entry.published() + "T00:00:00Z")
            .write("date_modified", entry.updated() + "T00:00:00Z");
        members.strings("tags", entry.categories(), FeedEntry.Category::label);
        members.object("_entente", () -> entry.codes().forEach(members.json::write));
    }
}
