package entente.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.web.DeployedSite;
import entente.web.DeployedSiteExtension;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many heavy downloads at the same time. */
@ExtendWith(DeployedSiteExtension.class)
class ConcurrencyLimiterIT {
    private static final List<String> BRIEFS =
        List.of("relationship", "lunar-base", "missile-defence", "joint-training");

    @Test
    void eightConcurrentBriefsAreServed(DeployedSite site) throws Exception {
        for (HttpResponse<byte[]> response : concurrently(8, number -> site.download(
            (number < 4 ? "/en" : "/it") + "/briefs/" + BRIEFS.get(number % 4) + ".pdf"))) {
            assertEquals(200, response.statusCode());
            assertEquals("%PDF-1.7", new String(response.body(), 0, 8, StandardCharsets.US_ASCII));
        }
    }

    /** Sends 28 requests for four permits and a queue of eight: some are rejected, all others succeed. They differ. */
    @Test
    @DisabledIfSystemProperty(named = "arquillian.launch", matches = "glassfish|liberty",
        disabledReason = "This server answers few requests at once, so that nobody has to be refused")
    void requestsAboveTheLimitAreRejectedWithRetryAfter(DeployedSite site) throws Exception {
        var responses = concurrently(28, number -> site.download("/en/events.pdf?area=space&q=-zz" + number));

        var rejected = responses.stream().filter(response -> response.statusCode() == 503).toList();
        assertTrue(!rejected.isEmpty(), "nobody was refused");
        assertTrue(rejected.stream()
            .allMatch(response -> response.headers().firstValueAsLong("Retry-After").orElse(0) > 0));
        assertTrue(responses.stream().mapToInt(HttpResponse::statusCode)
            .allMatch(status -> status == 503 || status == 200));
        assertEquals(200, site.download("/en/briefs/relationship.pdf").statusCode());
    }

    private interface Download {
        HttpResponse<byte[]> of(int number);
    }

    private static List<HttpResponse<byte[]>> concurrently(int count, Download download) throws Exception {
        try (var threads = Executors.newFixedThreadPool(count)) {
            List<Callable<HttpResponse<byte[]>>> downloads =
                IntStream.range(0, count).<Callable<HttpResponse<byte[]>>>mapToObj(number -> () -> download.of(number))
                    .toList();
            var responses = new ArrayList<HttpResponse<byte[]>>();
            for (var response : threads.invokeAll(downloads)) {
                responses.add(response.get());
            }
            return responses;
        }
    }
}
