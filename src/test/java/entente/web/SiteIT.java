package entente.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.Sets;
import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Deployed.class)
class SiteIT {
    private static final List<String> PARTS = List.of("", "events", "strands", "actors", "places", "sources", "outlets",
        "commitments", "briefs", "search", "codebook", "about");

    private final Visitor visitor;

    SiteIT(Visitor visitor) {
        this.visitor = visitor;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /                       | 302
        /en/                    | 200
        /it/events              | 200
        /en/events?kind=rocket  | 400
        /en/events/nothing      | 404
        /nowhere                | 404
        /assets/entente.css     | 200
        /assets/nothing.css     | 404
        /en/events.csv          | 200
        /en/events.pdf          | 200
        /health                 | 200
        """)
    void everyAnswerIsProtected(String path, int status) {
        var answer = visitor.download(path);
        assertEquals(status, answer.statusCode());
        assertEquals(
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; "
                + "base-uri 'none'",
            answer.headers().firstValue("Content-Security-Policy").orElse(""));
        assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertEquals("no-referrer", answer.headers().firstValue("Referrer-Policy").orElse(""));
        assertTrue(answer.headers().firstValue("X-Powered-By").isEmpty());
        assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en/", "/en/events", "/it/events.pdf", "/assets/entente.css", "/health", "/nowhere"})
    void nothingCanBeSent(String path) {
        for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "PATCH")) {
            var answer = visitor.send(method, path);
            assertEquals(405, answer.statusCode(), method);
            assertEquals("GET, HEAD", answer.headers().firstValue("Allow").orElse(""));
        }
    }

    /** Of a letter that HTTP/2 writes in few bits: GlassFish refuses heads that take more, and whatever follows them. */
    @ParameterizedTest
    @ValueSource(strings = {"/en/events/", "/it/events?q=", "/nowhere?", "/api/v1/events?q="})
    void anAddressThatIsTooLongIsNotReadNorRepeated(String start) {
        String fitting = start + "a".repeat(6_000 - visitor.address(start).toString().length());
        assertTrue(visitor.get(fitting).statusCode() < 414);
        String more = "a".repeat(6_001);
        var answer = visitor.get(start + more);
        assertEquals(414, answer.statusCode());
        assertFalse(answer.body().contains("aaa"));
    }

    @Test
    void everyAddressHasItsOwnTag() {
        var tags = List.of("/en/events", "/it/events", "/en/events?area=space", "/en/").stream()
            .map(path -> visitor.get(path).headers().firstValue("ETag").orElseThrow()).distinct().toList();
        assertEquals(4, tags.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/about", "/health", "/assets/entente.css", "/en/events.json"})
    void headIsGetWithoutItsBody(String path) {
        var head = visitor.send("HEAD", path);
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        assertEquals(visitor.get(path).headers().firstValue("Content-Type"),
            head.headers().firstValue("Content-Type"));
    }

    @Test
    void theDoorOpensInTheLanguageOfTheBrowserAndOnlyThereItMatters() {
        var door = visitor.get("/", "Accept-Language", "it-IT, en;q=0.5");
        assertTrue(door.headers().firstValue("Location").orElse("").endsWith("/it/"));
        assertTrue(door.headers().allValues("Vary").contains("Accept-Language"));
        assertFalse(visitor.get("/en/").headers().allValues("Vary").contains("Accept-Language"));
    }

    @Test
    void everyPartOfTheSiteStandsInBothLanguagesUnderAnyContextRoot() {
        for (var there : List.of(visitor, visitor.underAnotherRoot())) {
            for (String part : PARTS) {
                var page = there.page("/en/" + part);
                assertEquals("en", page.selectFirst("html").attr("lang"));
                assertEquals(1, page.select("h1").size(), part);
                var twin = page.selectFirst(".twins a");
                assertEquals(there.address("/it/" + part).getPath(), twin.attr("href"));
                assertEquals("it", there.page("/it/" + part).selectFirst("html").attr("lang"));
            }
        }
    }

    @Test
    void aPageAsksNobodyElseForAnything() {
        for (String part : PARTS) {
            var page = visitor.page("/en/" + part);
            var asked = page.select("link[rel=stylesheet], link[rel=icon], img, script, iframe, object, [src]");
            asked.forEach(element -> assertTrue((element.attr("href") + element.attr("src")).startsWith("/"),
                element.outerHtml()));
            assertEquals(0, page.select("script, style, [style], [onclick]").size());
        }
    }

    @Test
    void aPageThatIsNotThereNamesWhatIsNear() {
        var answer = visitor.get("/it/events/2025-11-19-missile-defense-consultation");
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("/it/events/2025-11-19-missile-defence-consultations"));
    }

    @Test
    void whatAReaderWritesIsNeverMarkup() {
        var page = visitor.page("/en/events?q=%3Cb%3Ebold%3C%2Fb%3E%22%27");
        assertEquals("<b>bold</b>\"'", page.selectFirst("#q").attr("value"));
        assertEquals(0, page.select("b").size());
        var refused = visitor.get("/en/events?%3Cb%3E=1");
        assertEquals(400, refused.statusCode());
        assertFalse(refused.body().contains("<b>"));
    }

    @Test
    void healthNamesTheSet() {
        var health = Json.createReader(new StringReader(visitor.get("/health").body())).readObject();
        assertEquals("ok", health.getString("status"));
        assertEquals(421, health.getInt("events"));
        assertEquals(Sets.curated().fingerprint(), health.getString("fingerprint"));
        assertTrue(health.getInt("uptime") >= 0);
    }
}
