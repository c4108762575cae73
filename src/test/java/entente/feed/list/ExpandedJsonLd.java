package entente.feed.list;

import static java.util.stream.Collectors.toMap;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import entente.TestSets;
import entente.feed.FeedFixtures;
import entente.search.Index;
import entente.search.SearchResult;
import entente.search.query.Query;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Files in JSON-LD, expanded with Titanium. */
final class ExpandedJsonLd {
    static final String SCHEMA = "https://schema.org/";

    private ExpandedJsonLd() {}

    static boolean hasType(JsonObject node, String type) {
        return node.containsKey("@type") && node.getJsonArray("@type").getValuesAs(JsonString.class).stream()
            .anyMatch(name -> name.getString().equals(SCHEMA + type));
    }

    static JsonObject event(String id) throws IOException, JsonLdError {
        return events(Index.of(TestSets.invented()).search(Query.ALL)).stream()
            .filter(event -> value(event, SCHEMA + "identifier").equals(id)).findFirst().orElseThrow();
    }

    static List<JsonObject> events(SearchResult selection) throws IOException, JsonLdError {
        List<JsonObject> nodes = expanded(selection);
        Map<String, JsonObject> byId = nodes.stream().collect(toMap(node -> node.getString("@id"), node -> node));
        return objects(nodes.getFirst(), SCHEMA + "itemListElement").stream()
            .sorted(Comparator.comparing(item -> first(item, SCHEMA + "position").getInt("@value")))
            .map(item -> byId.get(first(item, SCHEMA + "item").getString("@id"))).toList();
    }

    /** The nodes of the graph: the dataset, then all others. */
    static List<JsonObject> expanded(SearchResult selection) throws IOException, JsonLdError {
        byte[] file = FeedFixtures.bytes(new JsonLdFeed(), selection, FeedFixtures.URLS);
        return JsonLd.expand(JsonDocument.of(new ByteArrayInputStream(file))).get().getValuesAs(JsonObject.class);
    }

    static List<JsonObject> objects(JsonObject holder, String key) {
        return holder.getOrDefault(key, JsonValue.EMPTY_JSON_ARRAY).asJsonArray().getValuesAs(JsonObject.class);
    }

    static JsonObject first(JsonObject holder, String key) {
        return objects(holder, key).getFirst();
    }

    static String value(JsonObject holder, String key) {
        return first(holder, key).getString("@value");
    }
}
