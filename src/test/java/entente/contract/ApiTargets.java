package entente.contract;

import java.util.List;
import java.util.stream.Stream;

/** Targets of the API, without {@code /api}: {@code /v1/events}. */
final class ApiTargets {
    private static final List<String> COLLECTIONS = List.of("events", "statements", "sources", "outlets", "actors",
        "places", "strands", "commitments");

    private final Sample sample;

    ApiTargets(Sample sample) {
        this.sample = sample;
    }

    List<String> all() {
        return Stream.of(COLLECTIONS.stream().flatMap(this::collection), others(), refused()).flatMap(stream -> stream)
            .distinct().toList();
    }

    private Stream<String> collection(String name) {
        String path = "/v1/" + name;
        Stream<String> records = sample.firstIds(name, 3).stream().map(id -> path + "/" + id);
        String unknown = path + "/" + sample.firstId(name) + "x";
        return Stream.concat(records, Stream.of(path, path + "/", path + "?limit=200", path + "?limit=2&cursor={next}",
            path + "?limit=5&" + sample.mostFrequentFilter("area"),
            path + "?q=" + sample.searchWords().replace(' ', '+'),
            path + "?" + sample.rarestFilter("kind") + "&since=" + sample.day(0.4).getYear(),
            path + "?limit=3&as-of=" + sample.pastDay(), path + "?sort=significance&limit=3",
            unknown, path + "?cursor=1-0123456789abcdef", path + "?kind=nothing"));
    }

    private Stream<String> others() {
        return Stream.of("/v1", "/v1/", "/v1/facets", "/v1/facets?" + sample.mostFrequentFilter("area") + "&origins=2",
            "/v1/facets?as-of=" + sample.pastDay(), "/v1/news?since=" + sample.day(0.99) + "&limit=200",
            "/v1/news?since=" + sample.day(0.5).getYear() + "&limit=3&cursor={next}",
            "/v1/news?since=" + sample.day(0.4) + "&until=" + sample.day(0.6), "/v1/openapi.json",
            "/v1/openapi.json?as-of=" + sample.pastDay(), "/v1/events?since=" + sample.day(0.5).getYear()
                + "&until=" + sample.day(0.7).getYear() + "&dates=certain&side=both&reliability=B&limit=200");
    }

    private Stream<String> refused() {
        return Stream.of("", "/", "/v1/nothing", "/v2/events", "/v1/events/nothing", "/v1/places/n/x",
            "/v1/events?knd=x", "/v1/events?limit=0", "/v1/events?limit=201", "/v1/events?limit=many",
            "/v1/events?page=2", "/v1/events?cursor=nothing", "/v1/events?as-of=1066-10-14", "/v1/events?as-of=today",
            "/v1/events?since=never", "/v1/events?since=2022&until=2021", "/v1/events?origins=x&q={long}",
            "/v1/events?significance=9", "/v1/facets?limit=1", "/v1/news", "/v1/news?since=never",
            "/v1/news?since=2022&until=2021", "/v1/news?since=2022&kind=meeting", "/v1/openapi.json?limit=1",
            "/v1?limit=1",
            "/v1/events/nothing?limit=1");
    }
}
