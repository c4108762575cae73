package entente.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads a sample of the event set from a running site, through its API and the links of its pages. */
final class SampleReader {
    private static final Map<String, String> ID_MEMBERS = Map.of("events", "event_id", "statements", "id",
        "sources", "source_id", "outlets", "outlet_id", "actors", "actor_id", "places", "place_id", "strands",
        "strand_id", "commitments", "commitment_id");
    /** Digits of a fingerprint in a citation. */
    private static final int VERSION = 12;
    private static final Pattern SITEMAP = Pattern.compile("Sitemap: (.+)/sitemap\\.xml");

    private final SiteClient client;

    SampleReader(SiteClient client) {
        this.client = client;
    }

    Sample read() throws IOException, InterruptedException {
        String address = matches(SITEMAP, client.text("/robots.txt")).getFirst();
        var ids = new LinkedHashMap<String, List<String>>();
        for (var collection : ID_MEMBERS.entrySet()) {
            ids.put(collection.getKey(), ids(collection.getKey(), collection.getValue(), address));
        }
        ids.put("briefs", linked("briefs", "/briefs/(?!new\\b)([a-z0-9-]+)"));
        ids.put("encounters", linked("encounters", "/encounters/([a-z0-9-]+/[a-z0-9-]+)"));
        ids.put("sources?year", linked("sources", "\\?year=([0-9]+)"));
        JsonObject facets = client.json("/api/v1/facets");
        var days = client.page("/en/").selectFirst("input[name=as-of]");
        return new Sample(address, ids, values(facets), LocalDate.parse(days.attr("min")),
            LocalDate.parse(days.attr("max")),
            facets.getString("fingerprint").substring(0, VERSION) + "-" + facets.getInt("total"));
    }

    /** All ids of a collection, sorted by a digest of each, so that the first ones are a random sample. */
    private List<String> ids(String collection, String member, String publicAddress)
        throws IOException, InterruptedException {
        var ids = new ArrayList<String>();
        String next = publicAddress + "/api/v1/" + collection + "?limit=200";
        while (!next.isEmpty()) {
            JsonObject part = client.json(next.substring(publicAddress.length()));
            part.getJsonArray("items").getValuesAs(JsonObject.class).forEach(item -> ids.add(item.getString(member)));
            next = part.getString("next", "");
        }
        ids.sort(comparing(id -> UUID.nameUUIDFromBytes(id.getBytes(UTF_8)).toString()));
        return ids;
    }

    private static Map<String, List<String>> values(JsonObject facets) {
        var values = new LinkedHashMap<String, List<String>>();
        for (JsonObject facet : facets.getJsonArray("facets").getValuesAs(JsonObject.class)) {
            List<String> used = facet.getJsonArray("values").getValuesAs(JsonObject.class).stream()
                .filter(value -> value.getInt("events") > 0)
                .sorted(comparingInt((JsonObject value) -> value.getInt("events")).reversed()
                    .thenComparing(value -> value.getString("value")))
                .map(value -> value.getString("value")).toList();
            if (!used.isEmpty()) {
                values.put(facet.getString("facet"), used);
            }
        }
        return values;
    }

    /** The distinct ids in the links of the page of a section, in the order of the page. */
    private List<String> linked(String section, String pattern) throws IOException, InterruptedException {
        var links = Pattern.compile("href=\"[^\"]*" + pattern + "\"");
        return matches(links, client.text("/en/" + section)).stream().distinct().toList();
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
    }
}
