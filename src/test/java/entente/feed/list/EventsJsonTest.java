package entente.feed.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import entente.TestSets;
import entente.feed.FeedFixtures;
import entente.insight.Origins;
import entente.model.Citation;
import entente.model.Event;
import entente.model.Language;
import entente.model.Voice;
import entente.search.Index;
import entente.search.SearchResult;
import entente.search.query.Query;
import entente.wording.SiteUrls;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventsJsonTest {
    private static final SiteUrls ADDRESSES = new SiteUrls("https://entente.example", Language.ENGLISH);
    private final EventsJson feed = new EventsJson();

    @Test
    void hasTheQueryTheEditionAndTheLicence() throws IOException {
        var set = TestSets.invented();
        var json = read(FeedFixtures.select(set, "kind", "exercise"));
        assertEquals("kind=exercise", json.getString("query"));
        assertEquals("https://entente.example/en/events?kind=exercise", json.getString("address"));
        assertEquals(json.getJsonArray("events").size(), json.getInt("count"));
        assertEquals(set.date().toString(), json.getString("set_date"));
        assertEquals(set.fingerprint(), json.getString("fingerprint"));
        assertEquals("CC-BY-4.0", json.getString("licence"));
    }

    @Test
    void hasEveryEventInTheOrderOfTheResult() throws IOException {
        var selection = FeedFixtures.select(TestSets.curated(), "sort", "significance");
        assertEquals(selection.events().stream().map(Event::id).toList(),
            events(selection).stream().map(event -> event.getString("event_id")).toList());
    }

    @Test
    void hasEveryChainWithItsOrigin() throws IOException {
        var selection = Index.of(TestSets.curated()).search(Query.ALL);
        var events = events(selection);
        for (int at = 0; at < events.size(); at++) {
            Event event = selection.events().get(at);
            assertEquals(event.citations().stream().map(EventsJsonTest::chain).toList(), chains(events.get(at)));
            assertEquals(Origins.of(event).voices().stream().map(Voice::id).toList(),
                objects(events.get(at), "origins").stream().map(origin -> origin.getString("id")).toList());
            var statements = objects(events.get(at), "statements");
            assertEquals(
                event.statements().stream()
                    .map(statement -> statement.citations().stream().map(EventsJsonTest::chain).toList()).toList(),
                statements.stream().map(EventsJsonTest::chains).toList());
        }
    }

    @Test
    void hasTextsInEveryLanguageAndTheOfficesHeldOnTheDay() throws IOException {
        var event = event("2016-05-20-defence-ministers-meet");
        assertEquals(Set.of("en", "it"), event.getJsonObject("title").keySet());
        assertEquals("A Stellheim l’incontro fra i ministri della Difesa Lindqvist e Maréchal",
            event.getJsonObject("title").getString("it"));
        var host = objects(event, "participants").getFirst();
        assertEquals("host", host.getString("role"));
        assertEquals(List.of("norland-mod"),
            objects(host, "offices").stream().map(office -> office.getString("organisation_id")).toList());
        var statement = objects(event, "statements").getFirst();
        assertEquals("marechal", statement.getString("audience_id"));
        assertEquals("пролив принадлежит всем", objects(statement, "phrases").getFirst().getString("words"));
    }

    @Test
    void omitsAbsentValues() throws IOException {
        var statement = objects(event("2017-12-21-moon-base-announced"), "statements").getFirst();
        assertFalse(statement.containsKey("audience_id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"}],\"a\":[{", "</script><script>", "a\u0000\u001Fb", "back\\slash", "🚀 张又侠", "=1+1"})
    void escapesSpecialCharacters(String title) throws IOException {
        assertEquals(title, events(FeedFixtures.withTitle(title)).getFirst().getJsonObject("title").getString("en"));
    }

    private static List<String> chain(Citation citation) {
        return citation.chain().stream().map(Voice::id).toList();
    }

    private static List<List<String>> chains(JsonObject citingObject) {
        return objects(citingObject, "citations").stream().map(citation -> {
            var chain = citation.getJsonArray("chain_ids").getValuesAs(JsonString.class);
            return chain.stream().map(JsonString::getString).toList();
        }).toList();
    }

    private JsonObject event(String id) throws IOException {
        return events(Index.of(TestSets.invented()).search(Query.ALL)).stream()
            .filter(event -> event.getString("event_id").equals(id)).findFirst().orElseThrow();
    }

    private List<JsonObject> events(SearchResult selection) throws IOException {
        return objects(read(selection), "events");
    }

    private static List<JsonObject> objects(JsonObject holder, String key) {
        return holder.getJsonArray(key).getValuesAs(JsonObject.class);
    }

    private JsonObject read(SearchResult selection) throws IOException {
        return Json.createReader(new ByteArrayInputStream(FeedFixtures.bytes(feed, selection, ADDRESSES))).readObject();
    }
}
