package entente.feed.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.feed.FeedFixtures;
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

/** NDJSON, JSON Feed and GeoJSON, read back with JSON-P. */
class JsonFormatsTest {
    @Test
    void everyNdjsonLineEqualsTheRecordInTheJsonFile() throws IOException {
        JsonObject whole = read(FeedFixtures.text(new EventsJson(), FeedFixtures.curated()));
        List<JsonObject> lines = lines(FeedFixtures.curated());
        assertEquals(whole.getJsonArray("events"), Json.createArrayBuilder(lines).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "\r", FeedFixtures.FOUR_SCRIPTS})
    void lineBreaksInTextsDoNotStartANewLineInNdjson(String title) throws IOException {
        List<JsonObject> lines = lines(FeedFixtures.withTitle(title));
        assertEquals(1, lines.size());
        assertEquals(title, lines.getFirst().getJsonObject("title").getString("en"));
    }

    @Test
    void jsonFeedHasTheSameEventsInTheSameOrder() throws IOException {
        JsonObject feed = read(FeedFixtures.text(new JsonFeed(), FeedFixtures.curated()));
        assertEquals("https://jsonfeed.org/version/1.1", feed.getString("version"));
        assertEquals("https://entente.example/en/events", feed.getString("home_page_url"));
        assertEquals("https://entente.example/en/events.feed.json", feed.getString("feed_url"));
        List<JsonObject> items = objects(feed.getJsonArray("items"));
        assertEquals(FeedFixtures.ids(FeedFixtures.curated()),
            items.stream().map(item -> FeedFixtures.lastSegment(item.getString("id"))).toList());
        assertTrue(items.stream().allMatch(item -> !item.getString("content_text").isEmpty()));
        assertTrue(items.stream().allMatch(item -> item.getString("date_modified").endsWith("T00:00:00Z")));
    }

    @Test
    void jsonFeedKeepsFourScripts() throws IOException {
        JsonObject feed = read(FeedFixtures.text(new JsonFeed(), FeedFixtures.withTitle(FeedFixtures.FOUR_SCRIPTS)));
        assertTrue(
            objects(feed.getJsonArray("items")).getFirst().getString("title").endsWith(FeedFixtures.FOUR_SCRIPTS));
    }

    @Test
    void geoJsonHasEveryEventAtItsPlacesOrAtNone() throws IOException {
        var byPosition = new TreeMap<Integer, String>();
        int positionCount = 0;
        for (JsonObject feature : features(FeedFixtures.curated())) {
            for (JsonObject event : objects(feature.getJsonObject("properties").getJsonArray("events"))) {
                byPosition.put(event.getInt("position"), event.getString("event_id"));
                positionCount++;
            }
        }
        assertEquals(FeedFixtures.ids(FeedFixtures.curated()), List.copyOf(byPosition.values()));
        assertEquals(
            FeedFixtures.curated().events().stream().mapToInt(event -> Math.max(1, event.places().size())).sum(),
            positionCount);
    }

    @Test
    void geoJsonHasCoordinatesOnlyForPlacesOnTheEarth() throws IOException {
        Map<String, Place> places = TestSets.curated().places();
        int withoutGeometry = 0;
        for (JsonObject feature : features(FeedFixtures.curated())) {
            Place place = places.get(feature.getString("id", ""));
            if (place != null && place.body() == Place.Body.EARTH) {
                assertEquals("Point", feature.getJsonObject("geometry").getString("type"));
                assertEquals(List.of(place.longitude(), place.latitude()),
                    feature.getJsonObject("geometry").getJsonArray("coordinates").getValuesAs(JsonNumber::doubleValue));
            } else {
                assertEquals(JsonValue.NULL, feature.get("geometry"));
                withoutGeometry++;
            }
        }
        assertTrue(withoutGeometry > 1);
    }

    @Test
    void geoJsonKeepsFourScripts() throws IOException {
        JsonObject properties =
            features(FeedFixtures.withTitle(FeedFixtures.FOUR_SCRIPTS)).getFirst().getJsonObject("properties");
        assertEquals(FeedFixtures.FOUR_SCRIPTS,
            objects(properties.getJsonArray("events")).getFirst().getString("title"));
    }

    private static List<JsonObject> features(SearchResult selection) throws IOException {
        JsonObject map = read(FeedFixtures.text(new GeoJsonFeed(), selection));
        assertEquals("FeatureCollection", map.getString("type"));
        return objects(map.getJsonArray("features"));
    }

    private static List<JsonObject> lines(SearchResult selection) throws IOException {
        String file = FeedFixtures.text(new NdjsonFeed(), selection);
        assertTrue(file.endsWith("\n"));
        return Arrays.stream(file.split("\n")).map(JsonFormatsTest::read).toList();
    }

    private static List<JsonObject> objects(JsonArray array) {
        return array.getValuesAs(JsonObject.class);
    }

    private static JsonObject read(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
