package entente.contract;

import java.util.List;
import java.util.stream.Stream;

/** All requests of a snapshot. */
final class Probes {
    private static final List<String> LANGUAGES = List.of("/en/", "/it/");
    private static final List<String> METHODS = List.of("POST", "OPTIONS");
    private static final List<String> OTHERS = List.of("/", "/en", "/it", "/en?as-of=never", "/nothing", "/de/events",
        "/en/" + "{long}", "/nothing?{long}", "/robots.txt", "/sitemap.xml", "/sitemap.xml?part=1",
        "/sitemap.xml?part=0", "/sitemap.xml?part=99", "/health", "/favicon.ico", "/assets/nothing.css", "/assets/",
        "/WEB-INF/web.xml");
    private static final List<String> ASSETS =
        List.of("/assets/entente.css", "/assets/pages.css", "/assets/paper.css", "/assets/icon.svg");
    /** One address for each kind of response that the code writes differently. */
    private static final List<String> RESPONSE_KINDS = List.of("/en/events", "/it/briefs/new", "/en/events.csv",
        "/en/events.json", "/en/entente.zip", "/api/v1/strands", "/api/v1/openapi.json", "/robots.txt", "/sitemap.xml",
        "/health", "/assets/entente.css", "/en/events/nothing", "/api/v1/events/nothing", "/en/events?kind=nothing",
        "/en/strands/", "/");

    private Probes() {}

    /** @param sample of the event set of the site */
    static List<Probe> of(Sample sample) {
        Stream<String> localized = Stream.of(new PageTargets(sample).all(), new DownloadTargets(sample).all(),
            new RefusedTargets(sample).all()).flatMap(List::stream);
        Stream<String> targets = Stream.of(
            localized.flatMap(target -> LANGUAGES.stream().map(language -> language + target)),
            new ApiTargets(sample).all().stream().map(target -> "/api" + target), OTHERS.stream(), assets())
            .flatMap(stream -> stream);
        return Stream.of(targets.map(Probe::get), conditional(sample), methods(sample), languages())
            .flatMap(stream -> stream).distinct().toList();
    }

    private static Stream<String> assets() {
        return ASSETS.stream().flatMap(asset -> Stream.of(asset, asset + "?v={digest}", asset + "?v=0"));
    }

    /** Conditional requests, as caches send them, and requests that accept compression. */
    private static Stream<Probe> conditional(Sample sample) {
        String pdf = "/en/events.pdf?" + sample.rarestFilter("kind");
        Stream<Probe> ofEveryKind = Stream.concat(RESPONSE_KINDS.stream(), Stream.of(pdf)).map(Probe::get)
            .flatMap(probe -> Stream.of(probe.with("If-None-Match: *"), probe.with("Accept-Encoding: gzip")));
        Stream<Probe> withEntityTags = Stream.of("/en/events", "/en/events.csv", "/api/v1/strands", "/robots.txt", pdf)
            .map(Probe::get).flatMap(probe -> Stream.of(probe.with("If-None-Match: {etag}"),
                probe.with("If-None-Match: \"other\", {etag}"), probe.with("If-None-Match: \"other\"")));
        return Stream.concat(ofEveryKind, withEntityTags);
    }

    private static Stream<Probe> methods(Sample sample) {
        Stream<Probe> heads = Stream.concat(RESPONSE_KINDS.stream(), Stream.of("/en/events.pdf?", "/it/events.xlsx?")
            .map(path -> path + sample.rarestFilter("kind"))).map(Probe::head);
        Stream<Probe> refused = RESPONSE_KINDS.stream()
            .flatMap(target -> METHODS.stream().map(method -> new Probe(method, target, "")));
        return Stream.of(heads, refused, Stream.of("PUT", "DELETE", "PATCH")
            .map(method -> new Probe(method, "/it/events", ""))).flatMap(stream -> stream);
    }

    private static Stream<Probe> languages() {
        return Stream.of("it", "it-IT, en;q=0.5", "ru, zh", "nonsense;q=x")
            .map(languages -> Probe.get("/").with("Accept-Language: " + languages));
    }
}
