package entente.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What there is has a tag, and text is sent compressed, on whatever server. */
@ExtendWith(Deployed.class)
class CachingIT {
    private final Visitor visitor;

    CachingIT(Visitor visitor) {
        this.visitor = visitor;
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"/en/", "/it/events?q=luna&area=space", "/en/events/2025-11-19-missile-defence-consultations",
            "/en/events.csv?kind=patrol", "/it/events.json?kind=patrol", "/en/events.pdf?kind=patrol",
            "/it/events.xlsx?kind=patrol", "/en/briefs/lunar-base.pdf", "/en/search", "/robots.txt", "/sitemap.xml",
            "/assets/entente.css"})
    void whoeverHasItAlreadyIsSentNothing(String path) {
        String tag = tag(visitor.download(path));
        assertTrue(tag.startsWith("W/\""), tag);
        String strong = tag.substring(2);
        for (String known : List.of(tag, strong, "\"other\", " + tag, "W/\"other\",\"one\" , " + tag, "*")) {
            for (String method : List.of("GET", "HEAD")) {
                var answer = visitor.send(method, path, "If-None-Match", known, "Accept-Encoding", "gzip");
                assertEquals(304, answer.statusCode(), method + " " + known);
                assertEquals(tag, answer.headers().firstValue("ETag").orElse(""));
                assertEquals("", answer.body());
            }
        }
        assertEquals(200, visitor.download(path, "If-None-Match", "\"other\", W/\"one\"").statusCode());
    }

    @ParameterizedTest
    @CsvSource({"/en/events/nothing, 404", "/en/events?kind=rocket, 400", "/it, 301", "/assets/nothing.css, 404"})
    void whatIsNotThereHasNoTagAndNoConditions(String path, int status) {
        var answer = visitor.get(path, "If-None-Match", "*");
        assertEquals(status, answer.statusCode());
        assertTrue(answer.headers().firstValue("ETag").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"/en/events, 5", "/it/events.csv, 2", "/en/events.json, 2", "/assets/entente.css, 2",
        "/en/events/nothing, 1.5"})
    void aTextIsSentCompressedToWhoeverTakesItSo(String path, double times) throws IOException {
        HttpResponse<byte[]> plain = visitor.download(path);
        assertEquals("", encoding(plain));
        for (String accepted : List.of("gzip", "br, GZIP;q=0.5, *;q=0")) {
            HttpResponse<byte[]> compressed = visitor.download(path, "Accept-Encoding", accepted);
            assertEquals("gzip", encoding(compressed));
            assertEquals(tag(plain), tag(compressed));
            assertTrue(compressed.body().length * times < plain.body().length, () -> path + compressed.body().length);
            try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(compressed.body()))) {
                assertArrayEquals(plain.body(), unpacked.readAllBytes());
            }
        }
        assertTrue(plain.headers().allValues("Vary").contains("Accept-Encoding"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", "br", "gzip;q=0", "gzip; q=0.0, deflate"})
    void aTextIsSentAsItIsToWhoeverDoesNot(String accepted) {
        String[] headers = accepted.isEmpty() ? new String[0] : new String[]{"Accept-Encoding", accepted};
        assertEquals("", encoding(visitor.download("/en/events", headers)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/events", "/api/v1/events", "/en/events.csv"})
    void whatIsSentInABodyChangesNoAnswer(String path) {
        String unkept = path + "?since=1950";
        var poisoned = visitor.getWithForm(unkept, "kind=patrol");
        String answer = visitor.get(unkept).body();
        assertEquals(answer, poisoned.body());
        assertTrue(answer.length() > visitor.get(unkept + "&kind=patrol").body().length());
    }

    @Test
    void headSaysWhatGetWould() {
        for (String path : List.of("/en/events", "/assets/entente.css")) {
            var get = visitor.download(path, "Accept-Encoding", "gzip");
            var head = visitor.send("HEAD", path, "Accept-Encoding", "gzip");
            for (String header : List.of("ETag", "Content-Type", "Content-Encoding", "Vary")) {
                assertEquals(get.headers().firstValue(header), head.headers().firstValue(header), header);
            }
            var length = head.headers().firstValue("Content-Length"); // which may be left out: RFC 9110, 9.3.2
            assertTrue(length.isEmpty() || length.equals(get.headers().firstValue("Content-Length")), path);
        }
    }

    @Test
    void aDocumentIsNotCompressedTwice() {
        assertEquals("", encoding(visitor.download("/en/events.pdf?kind=patrol", "Accept-Encoding", "gzip")));
    }

    private static String tag(HttpResponse<?> answer) {
        return answer.headers().firstValue("ETag").orElse("");
    }

    private static String encoding(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Encoding").orElse("");
    }
}
