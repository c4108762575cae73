package entente.feed.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import entente.Sets;
import entente.feed.Feeds;
import entente.feed.Licence;
import entente.model.Citation;
import entente.model.Event;
import entente.model.Voice;
import entente.search.Index;
import entente.search.SearchResult;
import entente.search.query.Query;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Read back by Titanium, which expands every name to its full address. */
class JsonLdFeedTest {
    private static final String SCHEMA = "https://schema.org/";
    private static final String PROV = "http://www.w3.org/ns/prov#";

    @Test
    void listsTheSameEventsInTheSameOrder() throws Exception {
        assertEquals(Feeds.ids(Feeds.curated()),
            events(Feeds.curated()).stream().map(event -> value(event, SCHEMA + "identifier")).toList());
    }

    @Test
    void saysWhatItIsUnderWhichLicence() throws Exception {
        JsonObject file = expanded(Feeds.select(Sets.invented(), "kind", "exercise"));
        assertEquals("https://entente.example/en/events.jsonld?kind=exercise", file.getString("@id"));
        assertEquals("https://entente.example/en/events?kind=exercise", first(file, SCHEMA + "url").getString("@id"));
        assertEquals(Licence.ADDRESS, first(file, SCHEMA + "license").getString("@id"));
        assertEquals(Sets.invented().fingerprint(), value(file, SCHEMA + "version"));
    }

    @Test
    void followsEveryChainFromThePublisherBackToTheOrigin() throws Exception {
        SearchResult selection = Feeds.curated();
        List<JsonObject> events = events(selection);
        for (int at = 0; at < events.size(); at++) {
            Event event = selection.events().get(at);
            assertEquals(Stream.concat(
                event.statements().stream().flatMap(said -> said.citations().stream()), event.citations().stream())
                .map(JsonLdFeedTest::chain).toList(), chains(events.get(at)), event.id());
        }
    }

    @Test
    void namesTheFirstSourceOfWhatWasPassedOn() throws Exception {
        Event event = Sets.invented().events().get("2017-12-21-moon-base-announced");
        List<JsonObject> accounts = accounts(event(event.id()));
        List<Citation> citations = Stream.concat(
            event.statements().stream().flatMap(said -> said.citations().stream()), event.citations().stream())
            .toList();
        for (int at = 0; at < accounts.size(); at++) {
            List<JsonObject> origins = objects(accounts.get(at), PROV + "hadPrimarySource").stream()
                .map(origin -> first(origin, PROV + "wasAttributedTo")).toList();
            Citation cited = citations.get(at);
            assertEquals(cited.via().isEmpty() ? List.of() : List.of(cited.origin().id()),
                origins.stream().map(voice -> Feeds.last(voice.getString("@id"))).toList());
        }
        assertTrue(accounts.size() > 1);
    }

    @Test
    void makesClaimsOfWhatWasSaid() throws Exception {
        JsonObject claim = objects(event("2016-05-20-defence-ministers-meet"), SCHEMA + "subjectOf").getFirst();
        assertEquals(SCHEMA + "Claim", claim.getJsonArray("@type").getString(0));
        assertEquals("https://entente.example/en/events/2016-05-20-defence-ministers-meet#s1", claim.getString("@id"));
        JsonObject quoted = first(first(claim, SCHEMA + "hasPart"), SCHEMA + "text");
        assertEquals("пролив принадлежит всем", quoted.getString("@value"));
        assertEquals("ru", quoted.getString("@language"));
    }

    @Test
    void placesOnlyWhatIsOnTheEarth() throws Exception {
        for (JsonObject event : events(Index.of(Sets.invented()).select(Query.ALL))) {
            for (JsonObject place : objects(event, SCHEMA + "location")) {
                boolean moon = place.containsKey(SCHEMA + "additionalType");
                assertEquals(moon, !place.containsKey(SCHEMA + "geo"), place.toString());
            }
        }
    }

    @Test
    void keepsDatesAtTheirPrecision() throws Exception {
        JsonObject years = event("2018-joint-patrols");
        assertEquals("2018", value(years, SCHEMA + "startDate"));
        assertEquals("2019", value(years, SCHEMA + "endDate"));
    }

    @Test
    void keepsFourScripts() throws Exception {
        JsonObject event = events(Feeds.titled(Feeds.FOUR_SCRIPTS)).getFirst();
        assertEquals(Feeds.FOUR_SCRIPTS, value(event, SCHEMA + "name"));
    }

    @Test
    void namesNothingThatWouldHaveToBeFetched() throws IOException {
        assertFalse(Feeds.text(new JsonLdFeed(), Feeds.titled("x")).contains("\"@context\":\"http"));
    }

    private static List<String> chain(Citation citation) {
        return citation.chain().stream().map(Voice::id).toList();
    }

    private static List<List<String>> chains(JsonObject event) {
        return accounts(event).stream().map(account -> {
            var chain = new ArrayList<String>();
            for (JsonObject link = account; link != null; link = quoted(link)) {
                chain.addFirst(Feeds.last(first(link, PROV + "wasAttributedTo").getString("@id")));
            }
            return List.copyOf(chain);
        }).toList();
    }

    private static JsonObject quoted(JsonObject link) {
        return link.containsKey(PROV + "wasQuotedFrom") ? first(link, PROV + "wasQuotedFrom") : null;
    }

    /** What pages say of the claims and then of the event. */
    private static List<JsonObject> accounts(JsonObject event) {
        return objects(event, SCHEMA + "subjectOf").stream()
            .flatMap(about -> about.containsKey(SCHEMA + "appearance")
                ? objects(about, SCHEMA + "appearance").stream()
                : Stream.of(about))
            .toList();
    }

    private static JsonObject event(String id) throws IOException, JsonLdError {
        return events(Index.of(Sets.invented()).select(Query.ALL)).stream()
            .filter(event -> value(event, SCHEMA + "identifier").equals(id)).findFirst().orElseThrow();
    }

    private static List<JsonObject> events(SearchResult selection) throws IOException, JsonLdError {
        return objects(expanded(selection), SCHEMA + "itemListElement").stream()
            .sorted(Comparator.comparing(item -> first(item, SCHEMA + "position").getInt("@value")))
            .map(item -> first(item, SCHEMA + "item")).toList();
    }

    private static JsonObject expanded(SearchResult selection) throws IOException, JsonLdError {
        byte[] file = Feeds.bytes(new JsonLdFeed(), selection, Feeds.ADDRESSES);
        return JsonLd.expand(JsonDocument.of(new ByteArrayInputStream(file))).get().getJsonObject(0);
    }

    private static List<JsonObject> objects(JsonObject holder, String key) {
        return holder.getOrDefault(key, JsonValue.EMPTY_JSON_ARRAY).asJsonArray().getValuesAs(JsonObject.class);
    }

    private static JsonObject first(JsonObject holder, String key) {
        return objects(holder, key).getFirst();
    }

    private static String value(JsonObject holder, String key) {
        return first(holder, key).getString("@value");
    }
}
