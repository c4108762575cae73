package entente.soak;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The addresses that readers ask for, with weights: mostly events, searches and lists, few files. Ids and topics come
 * from the site, so that the mix suits any dataset.
 */
final class ReaderMix {
    private static final List<String> LANGUAGES = List.of("en", "en", "en", "it");
    private static final List<String> WORDS =
        List.of("moon", "station", "patrol", "minister", "missile", "agreement", "space", "navy", "satellite",
            "exercise 2024");
    private static final List<String> PAGES = List.of("strands", "news", "commitments", "briefs", "codebook",
        "encounters", "sources", "method", "search", "reliability", "one-side");

    private static final List<String> FIGURES = List.of("timeline", "map", "network");
    private static final List<String> DATA = List.of("csv", "json", "atom", "ics");

    private final List<String> events;
    private final List<String> actors;
    private final List<String> topics;

    private ReaderMix(List<String> events, List<String> actors, List<String> topics) {
        this.events = events;
        this.actors = actors;
        this.topics = topics;
    }

    /** A request and the kind under which it is counted. */
    record Request(String kind, String path) {}

    /** Reads ids and topics from the API of the site. */
    static ReaderMix of(Target target) throws IOException {
        return new ReaderMix(ids(target, "events", "event_id"), ids(target, "actors", "actor_id"), topics(target));
    }

    private static List<String> ids(Target target, String collection, String key) throws IOException {
        try (var in = uri(target, "/api/v1/" + collection + "?limit=200").toURL().openStream();
            var json = Json.createReader(in)) {
            return json.readObject().getJsonArray("items").stream().map(item -> item.asJsonObject().getString(key))
                .toList();
        }
    }

    private static List<String> topics(Target target) throws IOException {
        try (var in = uri(target, "/api/v1/facets").toURL().openStream(); var json = Json.createReader(in)) {
            return json.readObject().getJsonArray("facets").stream().map(facet -> facet.asJsonObject())
                .filter(facet -> facet.getString("facet").equals("topic"))
                .flatMap(facet -> facet.getJsonArray("values").stream())
                .map(value -> value.asJsonObject().getString("value")).toList();
        }
    }

    private static URI uri(Target target, String path) {
        return URI.create("http://" + target.host() + ":" + target.port() + path);
    }

    /** The next address of a reader. The weights are percentages of all requests. */
    Request next(RandomGenerator random) {
        int weight = random.nextInt(100);
        String root = "/" + any(LANGUAGES, random) + "/";
        String topic = "?topic=" + any(topics, random);
        String since = "&since=" + random.nextInt(1995, 2025);
        if (weight < 8) return new Request("home", root);
        if (weight < 33) return new Request("event", root + "events/" + any(events, random));
        if (weight < 50) return new Request("search", root + "events?q=" + encoded(any(WORDS, random)) + since);
        if (weight < 65) return new Request("list", root + "events" + topic + since);
        if (weight < 72) return new Request("figure", root + "events/" + any(FIGURES, random) + topic);
        if (weight < 82) return new Request("record", root + "actors/" + any(actors, random));
        if (weight < 90) return new Request("other", root + any(PAGES, random));
        if (weight < 93) return new Request("api", "/api/v1/events" + topic);
        if (weight < 95) return new Request("data", root + "events." + any(DATA, random) + topic);
        if (weight < 97) return new Request("pdf", root + "events.pdf" + topic + since);
        if (weight < 98) return new Request("workbook", root + "events.xlsx" + topic + since);
        if (weight < 99) return new Request("brief", root + "briefs/new" + topic + "&part=figure&part=events");
        return new Request("as of", root + "events?as-of=2022-12-31");
    }

    private static String any(List<String> values, RandomGenerator random) {
        return values.get(random.nextInt(values.size()));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, UTF_8);
    }
}
