package entente.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.Sets;
import entente.feed.list.EventsJson;
import entente.feed.list.GeoJsonFeed;
import entente.feed.list.JsonFeed;
import entente.feed.list.NdjsonFeed;
import entente.model.Place;
import entente.search.SearchResult;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The formats of JSON beside the two with names of their own, read back by JSON-P. */
class OtherJsonTest {
    @Test
    void everyLineIsTheRecordThatTheWholeFileHolds() throws IOException {
        JsonObject whole = read(Feeds.text(new EventsJson(), Feeds.curated()));
        List<JsonObject> lines = lines(Feeds.curated());
        assertEquals(whole.getJsonArray("events"), Json.createArrayBuilder(lines).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "\r", Feeds.FOUR_SCRIPTS})
    void aLineBreakInATextStartsNoLine(String title) throws IOException {
        List<JsonObject> lines = lines(Feeds.titled(title));
        assertEquals(1, lines.size());
        assertEquals(title, lines.getFirst().getJsonObject("title").getString("en"));
    }

    @Test
    void aFeedReaderFindsTheSameEventsInTheSameOrder() throws IOException {
        JsonObject feed = read(Feeds.text(new JsonFeed(), Feeds.curated()));
        assertEquals("https://jsonfeed.org/version/1.1", feed.getString("version"));
        assertEquals("https://entente.example/en/events", feed.getString("home_page_url"));
        assertEquals("https://entente.example/en/events.feed.json", feed.getString("feed_url"));
        List<JsonObject> items = objects(feed.getJsonArray("items"));
        assertEquals(Feeds.ids(Feeds.curated()), items.stream().map(item -> Feeds.last(item.getString("id"))).toList());
        assertTrue(items.stream().allMatch(item -> !item.getString("content_text").isEmpty()));
        assertTrue(items.stream().allMatch(item -> item.getString("date_modified").endsWith("T00:00:00Z")));
    }

    @Test
    void aFeedReaderKeepsFourScripts() throws IOException {
        JsonObject feed = read(Feeds.text(new JsonFeed(), Feeds.titled(Feeds.FOUR_SCRIPTS)));
        assertTrue(objects(feed.getJsonArray("items")).getFirst().getString("title").endsWith(Feeds.FOUR_SCRIPTS));
    }

    @Test
    void aMapHasEveryEventAtItsPlacesOrAtNone() throws IOException {
        var byPosition = new TreeMap<Integer, String>();
        int shown = 0;
        for (JsonObject feature : features(Feeds.curated())) {
            for (JsonObject event : objects(feature.getJsonObject("properties").getJsonArray("events"))) {
                byPosition.put(event.getInt("position"), event.getString("event_id"));
                shown++;
            }
        }
        assertEquals(Feeds.ids(Feeds.curated()), List.copyOf(byPosition.values()));
        assertEquals(Feeds.curated().events().stream().mapToInt(event -> Math.max(1, event.places().size())).sum(),
            shown);
    }

    @Test
    void aMapShowsOnTheEarthOnlyWhatIsThere() throws IOException {
        Map<String, Place> places = Sets.curated().places();
        int beyond = 0;
        for (JsonObject feature : features(Feeds.curated())) {
            Place place = places.get(feature.getString("id", ""));
            if (place != null && place.body() == Place.Body.EARTH) {
                assertEquals("Point", feature.getJsonObject("geometry").getString("type"));
                assertEquals(List.of(place.longitude(), place.latitude()),
                    feature.getJsonObject("geometry").getJsonArray("coordinates").getValuesAs(JsonNumber::doubleValue));
            } else {
                assertEquals(JsonValue.NULL, feature.get("geometry"));
                beyond++;
            }
        }
        assertTrue(beyond > 1);
    }

    @Test
    void aMapKeepsFourScripts() throws IOException {
        JsonObject properties = features(Feeds.titled(Feeds.FOUR_SCRIPTS)).getFirst().getJsonObject("properties");
        assertEquals(Feeds.FOUR_SCRIPTS, objects(properties.getJsonArray("events")).getFirst().getString("title"));
    }

    private static List<JsonObject> features(SearchResult selection) throws IOException {
        JsonObject map = read(Feeds.text(new GeoJsonFeed(), selection));
        assertEquals("FeatureCollection", map.getString("type"));
        return objects(map.getJsonArray("features"));
    }

    private static List<JsonObject> lines(SearchResult selection) throws IOException {
        String file = Feeds.text(new NdjsonFeed(), selection);
        assertTrue(file.endsWith("\n"));
        return Arrays.stream(file.split("\n")).map(OtherJsonTest::read).toList();
    }

    private static List<JsonObject> objects(JsonArray array) {
        return array.getValuesAs(JsonObject.class);
    }

    private static JsonObject read(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
