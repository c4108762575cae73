package entente.feed.list;

import entente.feed.JsonObjects;
import entente.model.Event;
import entente.model.Vocabulary.Topic;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import java.io.OutputStream;
import java.util.List;

/**
 * A feed to subscribe to, for readers that would rather have JSON: the entries of {@link AtomFeed}, and under
 * {@code _entente} what makes them events.
 *
 * <p>Source: JSON Feed 1.1.
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
    public void write(EventList excerpt, SiteUrls addresses, OutputStream out) {
        Messages words = Messages.in(addresses.language());
        try (var json = JsonObjects.open(out)) {
            var members = new JsonObjects(json);
            json.writeStartObject()
                .write("version", "https://jsonfeed.org/version/1.1")
                .write("title", words.say("feed.title", excerpt.title()))
                .write("home_page_url", excerpt.page(addresses))
                .write("feed_url", excerpt.file(this, addresses))
                .write("language", addresses.language().tag());
            members.objects("authors", List.of("Entente"), name -> json.write("name", name));
            members.object("_entente", () -> EventsJson.head(excerpt, addresses, members));
            members.objects("items", excerpt.events(), event -> item(event, addresses, words, members));
            json.writeEnd();
        }
    }

    private static void item(Event event, SiteUrls addresses, Messages words, JsonObjects members) {
        members.json.write("id", addresses.asOf(null).of(event))
            .write("url", addresses.of(event))
            .write("title", words.date(event.date()) + ": " + event.title().in(words.language()))
            .write("content_text", event.summary().in(words.language()))
            .write("date_published", event.date().last() + "T00:00:00Z")
            .write("date_modified", event.reviewed() + "T00:00:00Z");
        members.strings("tags", event.topics(), (Topic topic) -> topic.label().in(words.language()));
        members.object("_entente",
            () -> members.json.write("event_id", event.id()).write("date", event.date().edtf()));
    }
}
