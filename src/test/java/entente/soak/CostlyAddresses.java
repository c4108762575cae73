package entente.soak;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;

/** Addresses that cost much and differ in each request, so that no cache has them. */
enum CostlyAddresses {
    JSON_LD("/en/events.jsonld?q=-zz%d"), REFERENCES("/en/events.csl.json?q=-zz%d"),
    WORKBOOK("/en/events.xlsx?q=-zz%d"),
    PDF("/en/events.pdf?q=-zz%d"), PACKAGE("/en/entente.zip?as-of=2020-01-%02d"), NETWORK("/en/events/network?q=-zz%d"),
    AS_OF("/en/events?as-of=2021-03-%02d"), PHRASE("/en/events?q=%%22the+of+and+in+the+of+and+in+%d%%22");

    /** Days of a month, for addresses as of a day. */
    private static final int DAYS = 28;
    private static final Duration PROBE_PAUSE = Duration.ofMillis(200);

    private final String format;

    CostlyAddresses(String format) {
        this.format = format;
    }

    String example() {
        return path(1);
    }

    private String path(int number) {
        return format.formatted(format.contains("as-of") ? 1 + number % DAYS : number);
    }

    /** Asks for {@code requests} addresses at once, and meanwhile for /health and a list, again and again. */
    Measurements ask(Target target, int requests) {
        var measurements = new Measurements();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
            var probe = Executors.newSingleThreadExecutor()) {
            probe.submit(() -> probe(target, measurements));
            for (int request = 0; request < requests; request++) {
                String path = path(request);
                threads.submit(() -> ask(target, "costly", path, measurements));
            }
            threads.close();
            probe.shutdownNow();
        }
        return measurements;
    }

    private static void probe(Target target, Measurements measurements) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                ask(target, "health", "/health", measurements);
                ask(target, "list", "/en/events", measurements);
                Thread.sleep(PROBE_PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void ask(Target target, String kind, String path, Measurements measurements) {
        long start = System.nanoTime();
        try (var connection = new Connection(target)) {
            measurements.add(kind, connection.get(path).status(), System.nanoTime() - start);
        } catch (IOException e) {
            measurements.addFailure(kind + " " + e.getClass().getSimpleName());
        }
    }
}
