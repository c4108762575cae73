package entente.soak;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;

/**
 * Requests put together at random from addresses, parameters and values that have broken other sites. The syntax of
 * HTTP is kept, so that every request reaches the program. A response of 500, one without the security headers, and a
 * closed connection are errors; other statuses are what they should be.
 */
final class RandomRequests {
    private static final int THREADS = 8;
    private static final long SEED = 21;
    private static final int SERVER_ERROR = 500;
    private static final int BUSY = 503;
    private static final List<String> PATHS = List.of("/", "/en", "/en/", "/en/events", "/it/events", "/en/events/map",
        "/en/events/timeline", "/en/events/network", "/en/events.csv", "/en/events.json", "/en/events.jsonld",
        "/en/events.atom", "/en/events.ics", "/en/events.bib", "/en/events.geojson", "/en/cite", "/en/search",
        "/en/codebook",
        "/en/news", "/en/corroboration", "/en/one-side", "/en/reliability", "/en/briefs/new", "/en/briefs/x.pdf",
        "/en/strands/ilrs", "/en/actors/xi-jinping", "/en/encounters/xi-jinping/putin", "/en/sources/x", "/en/changes",
        "/api/v1/events", "/api/v1/actors", "/api/v1/facets", "/api/v1/news", "/api/v1/x", "/en/events/%3Czqx%22%27%3E",
        "/en/..;/events", "/en/%2e%2e/WEB-INF/web.xml", "/en/events;a=b", "/en//events", "/en/%00", "/assets/../x",
        "/en/events/%E2%80%AE", "/fr/", "/en/encounters/a%2fb/c");
    private static final List<String> NAMES = List.of("q", "area", "topic", "kind", "strand", "actor", "place",
        "significance", "side", "origins", "since", "until", "dates", "sort", "page", "as-of", "title", "part",
        "marking",
        "length", "limit", "cursor", "x", "utm_source", "__proto__");
    private static final List<String> VALUES = List.of("", "%25", "%00", "%0d%0aX-Injected:%201", "%c0%ae", "%ff%fe",
        "%ed%a0%80", "%E2%80%AE", "%f0%9f%92%a9", "..%2f..%2f", "%3Czqx%22%27%3E", "%3Cscript%3Ealert(1)%3C/script%3E",
        "%27%20OR%201=1--", "$%7B7*7%7D", "__$%7BT(java.lang.Runtime)%7D__", "-1", "0", "99999999999999999999", "1e9",
        "NaN",
        "2147483648", "0000-00-00", "9999-99-99", "2024-02-30", "2022/2023", "%22", "((((", "-", "title:", "*", "~",
        "a".repeat(201), "a+".repeat(80), "%E4%B8%AD".repeat(100), "=cmd", "javascript:alert(1)", "moon", "2022-12-31",
        "space",
        "exercise", "sea", "ilrs", "both", "3", "1", "short", "figure", "relevance");
    private static final List<String> HEADERS = List.of("", "", "", "Accept-Language: it\r\n",
        "Accept-Language: ;q=\r\n",
        "If-None-Match: *\r\n", "If-None-Match: " + ",".repeat(2_000) + "\r\n", "Range: bytes=0-1\r\n",
        "Accept-Encoding: gzip;q=0\r\n", "X-Forwarded-Host: evil.example\r\n", "Cookie: a=b\r\n", "Origin: null\r\n",
        "Accept: application/json\r\n");
    private static final List<String> SECURITY_HEADERS = List.of("content-security-policy", "x-content-type-options",
        "referrer-policy", "permissions-policy", "cross-origin-opener-policy", "cross-origin-resource-policy");

    private final Target target;

    RandomRequests(Target target) {
        this.target = target;
    }

    Measurements send(int requests) {
        var measurements = new Measurements();
        var seeds = new SplittableRandom(SEED);
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (int thread = 0; thread < THREADS; thread++) {
                RandomGenerator random = seeds.split();
                threads.submit(() -> send(requests / THREADS, random, measurements));
            }
        }
        return measurements;
    }

    private void send(int requests, RandomGenerator random, Measurements measurements) {
        for (int request = 0; request < requests; request++) {
            String path = path(random);
            String head = (random.nextInt(8) == 0 ? "HEAD " : "GET ") + path + " HTTP/1.1\r\nHost: localhost\r\n"
                + any(HEADERS, random) + "Connection: close\r\n\r\n";
            long start = System.nanoTime();
            try (var connection = new Connection(target)) {
                connection.send(head);
                Connection.Response response = connection.receive(head.startsWith("HEAD"));
                measurements.add("random", 200, System.nanoTime() - start);
                check(response, head, measurements);
            } catch (IOException | RuntimeException e) {
                measurements.addFailure(e.getClass().getSimpleName() + " " + head.lines().findFirst().orElse(""));
            }
        }
    }

    private static void check(Connection.Response response, String head, Measurements measurements) {
        String line = head.lines().findFirst().orElse("");
        Map<String, String> headers = response.headers();
        if (response.status() >= SERVER_ERROR && response.status() != BUSY) {
            measurements.addFailure(line + " " + response.status());
        }
        if (!headers.keySet().containsAll(SECURITY_HEADERS) && response.status() != 400) {
            measurements.addFailure(line + " without security headers " + response.status());
        }
        if (headers.containsKey("x-injected")) {
            measurements.addFailure(line + " injects a header");
        }
    }

    private static String path(RandomGenerator random) {
        var path = new StringBuilder(any(PATHS, random));
        int parameters = random.nextInt(4);
        for (int parameter = 0; parameter < parameters; parameter++) {
            path.append(parameter == 0 ? '?' : '&').append(any(NAMES, random)).append('=').append(any(VALUES, random));
        }
        return path.toString();
    }

    private static String any(List<String> values, RandomGenerator random) {
        return values.get(random.nextInt(values.size()));
    }
}
