package entente.feed.list;

import entente.feed.JsonObjects;
import entente.model.Event;
import entente.model.Vocabulary.Topic;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import java.io.OutputStream;
import java.util.List;

/**
 * A feed in the format JSON Feed 1.1, with the same entries as {@link AtomFeed}. The extension {@code _entente} has the
 * metadata of the list, and the id and EDTF date of each event.
 */
public final class JsonFeed implements Feed {
    @Override
    public String extension() {
        return "feed.json";
    }

    @Override
    public String mediaType() {
        return "application/feed+json";
    }

    @Override
    public void write(EventList list, SiteUrls urls, OutputStream out) {
        Messages messages = Messages.in(urls.language());
        try (var json = JsonObjects.newGenerator(out)) {
            var members = new JsonObjects(json);
            json.writeStartObject()
                .write("version", "https://jsonfeed.org/version/1.1")
                .write("title", messages.get("feed.title", list.title()))
                .write("home_page_url", list.pageUrl(urls))
                .write("feed_url", list.fileUrl(this, urls))
                .write("language", urls.language().tag());
            members.objects("authors", List.of("Entente"), name -> json.write("name", name));
            members.object("_entente", () -> EventsJson.metadata(list, urls, members));
            members.objects("items", list.events(), event -> item(event, urls, messages, members));
            json.writeEnd();
        }
    }

    private static void item(Event event, SiteUrls urls, Messages messages, JsonObjects members) {
        members.json.write("id", urls.asOf(null).url(event))
            .write("url", urls.url(event))
            .write("title", messages.date(event.date()) + ": " + event.title().in(messages.language()))
            .write("content_text", event.summary().in(messages.language()))
            .write("date_published", event.date().last() + "T00:00:00Z")
            .write("date_modified", event.reviewed() + "T00:00:00Z");
        members.strings("tags", event.topics(), (Topic topic) -> topic.label().in(messages.language()));
        members.object("_entente",
            () -> members.json.write("event_id", event.id()).write("date", event.date().edtf()));
    }
}
