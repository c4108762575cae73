package entente.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.web.Deployed;
import entente.web.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** Heavy files, many at once. */
@ExtendWith(Deployed.class)
class ConcurrencyLimiterIT {
    private static final List<String> BRIEFS =
        List.of("relationship", "lunar-base", "missile-defence", "joint-training");

    @Test
    void makesEightBriefsAtOnce(Visitor visitor) throws Exception {
        for (HttpResponse<byte[]> answer : atOnce(8, at -> visitor.download(
            (at < 4 ? "/en" : "/it") + "/briefs/" + BRIEFS.get(at % 4) + ".pdf"))) {
            assertEquals(200, answer.statusCode());
            assertEquals("%PDF-1.7", new String(answer.body(), 0, 8, java.nio.charset.StandardCharsets.US_ASCII));
        }
    }

    /** Twenty-eight ask for more than four presses and eight places to wait: some must come back, nobody is lost. */
    @Test
    @DisabledIfSystemProperty(named = "arquillian.launch", matches = "glassfish|payara",
        disabledReason = "This server answers no more than five requests at once")
    void asksToComeBackWhereTooManyAskAtOnce(Visitor visitor) throws Exception {
        var answers = atOnce(28, at -> visitor.download("/en/events.pdf?area=space"));

        var refused = answers.stream().filter(answer -> answer.statusCode() == 503).toList();
        assertTrue(!refused.isEmpty(), "nobody was refused");
        assertTrue(refused.stream()
            .allMatch(answer -> answer.headers().firstValueAsLong("Retry-After").orElse(0) > 0));
        assertTrue(answers.stream().allMatch(answer -> answer.statusCode() == 503 || answer.statusCode() == 200));
        assertEquals(200, visitor.download("/en/briefs/relationship.pdf").statusCode());
    }

    private interface Download {
        HttpResponse<byte[]> of(int number);
    }

    private static List<HttpResponse<byte[]>> atOnce(int count, Download download) throws Exception {
        try (var threads = Executors.newFixedThreadPool(count)) {
            List<Callable<HttpResponse<byte[]>>> all =
                IntStream.range(0, count).<Callable<HttpResponse<byte[]>>>mapToObj(at -> () -> download.of(at))
                    .toList();
            var answers = new java.util.ArrayList<HttpResponse<byte[]>>();
            for (var answer : threads.invokeAll(all)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
