package entente.feed.list;

import static entente.feed.list.ExpandedJsonLd.SCHEMA;
import static entente.feed.list.ExpandedJsonLd.event;
import static entente.feed.list.ExpandedJsonLd.events;
import static entente.feed.list.ExpandedJsonLd.expanded;
import static entente.feed.list.ExpandedJsonLd.first;
import static entente.feed.list.ExpandedJsonLd.hasType;
import static entente.feed.list.ExpandedJsonLd.objects;
import static entente.feed.list.ExpandedJsonLd.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.feed.FeedFixtures;
import entente.feed.Licence;
import entente.model.Citation;
import entente.model.Event;
import entente.model.Voice;
import entente.search.Index;
import entente.search.SearchResult;
import entente.search.query.Query;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** JSON-LD read back with Titanium, which expands every term to its IRI. */
class JsonLdFeedTest {
    private static final String PROV = "http://www.w3.org/ns/prov#";

    @Test
    void hasTheSameEventsInTheSameOrder() throws Exception {
        assertEquals(FeedFixtures.ids(FeedFixtures.curated()),
            events(FeedFixtures.curated()).stream().map(event -> value(event, SCHEMA + "identifier")).toList());
    }

    @Test
    void hasItsUrlsTheLicenceAndTheVersion() throws Exception {
        JsonObject file = expanded(FeedFixtures.select(TestSets.invented(), "kind", "exercise")).getFirst();
        assertEquals("https://entente.example/en/events.jsonld?kind=exercise", file.getString("@id"));
        assertEquals("https://entente.example/en/events?kind=exercise", first(file, SCHEMA + "url").getString("@id"));
        assertEquals(Licence.URL, first(file, SCHEMA + "license").getString("@id"));
        assertEquals(TestSets.invented().fingerprint(), value(file, SCHEMA + "version"));
    }

    @Test
    void hasEveryChainFromThePublisherBackToTheOrigin() throws Exception {
        SearchResult selection = FeedFixtures.curated();
        List<JsonObject> events = events(selection);
        for (int at = 0; at < events.size(); at++) {
            Event event = selection.events().get(at);
            assertEquals(everyCitation(event).map(JsonLdFeedTest::chain).toList(), chains(events.get(at)), event.id());
        }
    }

    @Test
    void namesThePrimarySourceOfIndirectCitations() throws Exception {
        Event event = TestSets.invented().events().get("2017-12-21-moon-base-announced");
        List<JsonObject> written = citations(event(event.id()));
        List<Citation> citations = everyCitation(event).toList();
        for (int at = 0; at < written.size(); at++) {
            List<JsonObject> origins = objects(written.get(at), PROV + "hadPrimarySource").stream()
                .map(origin -> first(origin, PROV + "wasAttributedTo")).toList();
            Citation citation = citations.get(at);
            assertEquals(citation.via().isEmpty() ? List.of() : List.of(citation.origin().id()),
                origins.stream().map(voice -> FeedFixtures.lastSegment(voice.getString("@id"))).toList());
        }
        assertTrue(written.size() > 1);
    }

    @Test
    void writesStatementsAsClaims() throws Exception {
        JsonObject claim = objects(event("2016-05-20-defence-ministers-meet"), SCHEMA + "subjectOf").getFirst();
        assertEquals(SCHEMA + "Claim", claim.getJsonArray("@type").getString(0));
        assertEquals("https://entente.example/en/events/2016-05-20-defence-ministers-meet#s1", claim.getString("@id"));
        JsonObject quotation = first(first(claim, SCHEMA + "hasPart"), SCHEMA + "text");
        assertEquals("пролив принадлежит всем", quotation.getString("@value"));
        assertEquals("ru", quotation.getString("@language"));
    }

    @Test
    void hasCoordinatesOnlyForPlacesOnTheEarth() throws Exception {
        List<JsonObject> places = expanded(Index.of(TestSets.invented()).search(Query.ALL)).stream()
            .filter(node -> hasType(node, "Place")).toList();
        assertTrue(places.size() > 1);
        for (JsonObject place : places) {
            boolean moon = place.containsKey(SCHEMA + "additionalType");
            assertEquals(moon, !place.containsKey(SCHEMA + "geo"), place.toString());
        }
    }

    @Test
    void describesEveryRecordToWhichEventsReferOnce() throws Exception {
        List<JsonObject> nodes = expanded(Index.of(TestSets.invented()).search(Query.ALL));
        List<String> described = nodes.stream().map(node -> node.getString("@id")).toList();
        assertEquals(described.stream().distinct().toList(), described);
        var referenced = new TreeSet<String>();
        nodes.forEach(node -> collectReferences(node, referenced));
        referenced.removeAll(described);
        referenced.removeIf(id -> !id.startsWith("https://entente.example/"));
        assertEquals(Set.of("https://entente.example/en/events"), referenced);
        for (String type : List.of("DefinedTerm", "Place", "Person", "Organization", "Country", "CreativeWork",
            "NewsMediaOrganization")) {
            assertTrue(nodes.stream().anyMatch(node -> hasType(node, type)), type);
        }
    }

    private static void collectReferences(JsonValue json, Set<String> ids) {
        switch (json) {
            case JsonObject node -> {
                if (node.size() == 1 && node.containsKey("@id")) {
                    ids.add(node.getString("@id"));
                }
                node.values().forEach(member -> collectReferences(member, ids));
            }
            case JsonArray items -> items.forEach(item -> collectReferences(item, ids));
            default -> {}
        }
    }

    @Test
    void keepsDatesAtTheirPrecision() throws Exception {
        JsonObject event = event("2018-joint-patrols");
        assertEquals("2018", value(event, SCHEMA + "startDate"));
        assertEquals("2019", value(event, SCHEMA + "endDate"));
    }

    @Test
    void keepsFourScripts() throws Exception {
        JsonObject event = events(FeedFixtures.withTitle(FeedFixtures.FOUR_SCRIPTS)).getFirst();
        assertEquals(FeedFixtures.FOUR_SCRIPTS, value(event, SCHEMA + "name"));
    }

    @Test
    void hasItsContextInTheFile() throws IOException {
        assertFalse(FeedFixtures.text(new JsonLdFeed(), FeedFixtures.withTitle("x")).contains("\"@context\":\"http"));
    }

    /** The citations of the statements, then those of the event, as the feed writes them. */
    private static Stream<Citation> everyCitation(Event event) {
        return Stream.concat(event.statements().stream().flatMap(statement -> statement.citations().stream()),
            event.citations().stream());
    }

    private static List<String> chain(Citation citation) {
        return citation.chain().stream().map(Voice::id).toList();
    }

    private static List<List<String>> chains(JsonObject event) {
        return citations(event).stream().map(citation -> {
            var chain = new ArrayList<String>();
            for (JsonObject link = citation; link != null; link = quotedFrom(link)) {
                chain.addFirst(FeedFixtures.lastSegment(first(link, PROV + "wasAttributedTo").getString("@id")));
            }
            return List.copyOf(chain);
        }).toList();
    }

    private static JsonObject quotedFrom(JsonObject link) {
        return link.containsKey(PROV + "wasQuotedFrom") ? first(link, PROV + "wasQuotedFrom") : null;
    }

    /** The citations of the claims, then those of the event. */
    private static List<JsonObject> citations(JsonObject event) {
        return objects(event, SCHEMA + "subjectOf").stream()
            .flatMap(about -> about.containsKey(SCHEMA + "appearance")
                ? objects(about, SCHEMA + "appearance").stream()
                : Stream.of(about))
            .toList();
    }
}
