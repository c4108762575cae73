package entente.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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

/** Entity tags, conditional requests and compression, which are the same on every server. */
@ExtendWith(DeployedSiteExtension.class)
class CachingIT {
    private final DeployedSite site;

    CachingIT(DeployedSite site) {
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"/en/", "/it/events?q=luna&area=space", "/en/events/2025-11-19-missile-defence-consultations",
            "/en/events.csv?kind=patrol", "/it/events.json?kind=patrol", "/en/events.pdf?kind=patrol",
            "/it/events.xlsx?kind=patrol", "/en/briefs/lunar-base.pdf", "/en/search", "/robots.txt", "/sitemap.xml",
            "/assets/entente.css"})
    void aMatchingEntityTagGives304(String path) {
        String tag = tag(site.download(path));
        assertTrue(tag.startsWith("W/\""), tag);
        String strong = tag.substring(2);
        for (String header : List.of(tag, strong, "\"other\", " + tag, "W/\"other\",\"one\" , " + tag, "*")) {
            for (String method : List.of("GET", "HEAD")) {
                var response = site.send(method, path, "If-None-Match", header, "Accept-Encoding", "gzip");
                assertEquals(304, response.statusCode(), method + " " + header);
                assertEquals(tag, response.headers().firstValue("ETag").orElse(""));
                assertEquals("", response.body());
            }
        }
        assertEquals(200, site.download(path, "If-None-Match", "\"other\", W/\"one\"").statusCode());
    }

    @ParameterizedTest
    @CsvSource({"/en/events/nothing, 404", "/en/events?kind=rocket, 400", "/it, 301", "/assets/nothing.css, 404"})
    void redirectsAndFailuresHaveNoEntityTag(String path, int status) {
        var response = site.get(path, "If-None-Match", "*");
        assertEquals(status, response.statusCode());
        assertTrue(response.headers().firstValue("ETag").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"/en/events, 4", "/it/events.csv, 2", "/en/events.json, 2", "/assets/entente.css, 2",
        "/en/events/nothing, 1.5"})
    void textIsCompressedIfTheClientAcceptsGzip(String path, double ratio) throws IOException {
        HttpResponse<byte[]> plain = site.download(path);
        assertEquals("", encoding(plain));
        for (String accepted : List.of("gzip", "br, GZIP;q=0.5, *;q=0")) {
            HttpResponse<byte[]> compressed = site.download(path, "Accept-Encoding", accepted);
            assertEquals("gzip", encoding(compressed));
            assertEquals(tag(plain), tag(compressed));
            assertTrue(compressed.body().length * ratio < plain.body().length, () -> path + compressed.body().length);
            try (var decompressed = new GZIPInputStream(new ByteArrayInputStream(compressed.body()))) {
                assertArrayEquals(plain.body(), decompressed.readAllBytes());
            }
        }
        assertTrue(plain.headers().allValues("Vary").contains("Accept-Encoding"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", "br", "gzip;q=0", "gzip; q=0.0, deflate"})
    void textIsSentUncompressedIfTheClientDoesNotAcceptGzip(String accepted) {
        String[] headers = accepted.isEmpty() ? new String[0] : new String[]{"Accept-Encoding", accepted};
        assertEquals("", encoding(site.download("/en/events", headers)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/events", "/api/v1/events", "/en/events.csv"})
    void theBodyOfARequestIsIgnored(String path) {
        String uncached = path + "?since=1950";
        var poisoned = site.getWithForm(uncached, "kind=patrol");
        String response = site.get(uncached).body();
        assertEquals(response, poisoned.body());
        assertNotEquals(response, site.get(uncached + "&kind=patrol").body());
    }

    @Test
    void headHasTheHeadersOfGet() {
        for (String path : List.of("/en/events", "/assets/entente.css")) {
            var get = site.download(path, "Accept-Encoding", "gzip");
            var head = site.send("HEAD", path, "Accept-Encoding", "gzip");
            for (String header : List.of("ETag", "Content-Type", "Content-Encoding", "Vary")) {
                assertEquals(get.headers().firstValue(header), head.headers().firstValue(header), header);
            }
            var length = head.headers().firstValue("Content-Length"); // optional in a response to HEAD: RFC 9110, 9.3.2
            assertTrue(length.isEmpty() || length.equals(get.headers().firstValue("Content-Length")), path);
        }
    }

    @Test
    void aDocumentIsNotCompressedTwice() {
        assertEquals("", encoding(site.download("/en/events.pdf?kind=patrol", "Accept-Encoding", "gzip")));
    }

    private static String tag(HttpResponse<?> response) {
        return response.headers().firstValue("ETag").orElse("");
    }

    private static String encoding(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Encoding").orElse("");
    }
}
