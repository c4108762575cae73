package entente.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requirements on every response: security headers, methods, languages, context roots, length of URLs. */
@ExtendWith(DeployedSiteExtension.class)
class SiteIT {
    private static final List<String> SECTIONS = List.of("", "events", "strands", "actors", "places", "sources",
        "outlets", "commitments", "briefs", "search", "codebook", "about");

    private final DeployedSite site;

    SiteIT(DeployedSite site) {
        this.site = site;
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
    void everyResponseHasSecurityHeaders(String path, int status) {
        var response = site.download(path);
        assertEquals(status, response.statusCode());
        assertEquals(
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; "
                + "base-uri 'none'",
            response.headers().firstValue("Content-Security-Policy").orElse(""));
        assertEquals("nosniff", response.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertEquals("no-referrer", response.headers().firstValue("Referrer-Policy").orElse(""));
        assertTrue(response.headers().firstValue("X-Powered-By").isEmpty());
        assertTrue(response.headers().firstValue("Set-Cookie").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en/", "/en/events", "/assets/entente.css", "/health", "/nowhere"})
    void methodsOtherThanGetAreNotAllowed(String path) {
        for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "PATCH")) {
            var response = site.send(method, path);
            assertEquals(405, response.statusCode(), method);
            assertEquals("GET, HEAD", response.headers().firstValue("Allow").orElse(""));
        }
    }

    /** OPTIONS on a file is a preflight request, which is answered. */
    @ParameterizedTest
    @ValueSource(strings = {"/it/events.pdf", "/en/events.csv", "/en/entente.zip"})
    void methodsThatChangeAreNotAllowedOnFiles(String path) {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            assertEquals(405, site.send(method, path).statusCode(), method);
        }
    }

    /**
     * The URLs repeat a letter that HTTP/2 encodes in few bits, because GlassFish refuses longer headers and then also
     * all following requests.
     */
    @ParameterizedTest
    @ValueSource(strings = {"/en/events/", "/it/events?q=", "/nowhere?", "/api/v1/events?q="})
    void aTooLongUrlIsRefusedWithoutRepeatingIt(String start) {
        String longest = start + "a".repeat(6_000 - site.uri(start).toString().length());
        assertTrue(site.get(longest).statusCode() < 414);
        String tooLong = "a".repeat(6_001);
        var response = site.get(start + tooLong);
        assertEquals(414, response.statusCode());
        assertFalse(response.body().contains("aaa"));
    }

    @Test
    void everyUrlHasItsOwnEntityTag() {
        var tags = List.of("/en/events", "/it/events", "/en/events?area=space", "/en/").stream()
            .map(path -> site.get(path).headers().firstValue("ETag").orElseThrow()).distinct().toList();
        assertEquals(4, tags.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/about", "/health", "/assets/entente.css", "/en/events.json"})
    void headIsGetWithoutABody(String path) {
        var head = site.send("HEAD", path);
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        assertEquals(site.get(path).headers().firstValue("Content-Type"),
            head.headers().firstValue("Content-Type"));
    }

    @Test
    void onlyTheRootDependsOnTheLanguageOfTheBrowser() {
        var redirect = site.get("/", "Accept-Language", "it-IT, en;q=0.5");
        assertTrue(redirect.headers().firstValue("Location").orElse("").endsWith("/it/"));
        assertTrue(redirect.headers().allValues("Vary").contains("Accept-Language"));
        assertFalse(site.get("/en/").headers().allValues("Vary").contains("Accept-Language"));
    }

    @Test
    void everySectionExistsInBothLanguagesUnderAnyContextRoot() {
        for (var deployment : List.of(site, site.withInventedSet())) {
            for (String section : SECTIONS) {
                var page = deployment.page("/en/" + section);
                assertEquals("en", page.selectFirst("html").attr("lang"));
                assertEquals(1, page.select("h1").size(), section);
                var otherLanguage = page.selectFirst(".twins a");
                assertEquals(deployment.uri("/it/" + section).getPath(), otherLanguage.attr("href"));
                assertEquals("it", deployment.page("/it/" + section).selectFirst("html").attr("lang"));
            }
        }
    }

    @Test
    void pagesLoadNothingFromOtherHosts() {
        for (String section : SECTIONS) {
            var page = site.page("/en/" + section);
            var resources = page.select("link[rel=stylesheet], link[rel=icon], img, script, iframe, object, [src]");
            resources.forEach(element -> assertTrue((element.attr("href") + element.attr("src")).startsWith("/"),
                element.outerHtml()));
            assertEquals(0, page.select("script, style, [style], [onclick]").size());
        }
    }

    @Test
    void anUnknownPageSuggestsSimilarOnes() {
        var response = site.get("/it/events/2025-11-19-missile-defense-consultation");
        assertEquals(404, response.statusCode());
        assertTrue(response.body().contains("/it/events/2025-11-19-missile-defence-consultations"));
    }

    @Test
    void aWithdrawnRecordIsGoneAndLinksToItsSuccessor() {
        var invented = site.withInventedSet();
        var response = invented.get("/en/events/2016-05-21-defence-ministers-meet");
        assertEquals(410, response.statusCode());
        assertTrue(response.body().contains("A double of the meeting of 20 May."), response.body());
        String successor = invented.uri("/en/events/2016-05-20-defence-ministers-meet").getPath();
        assertTrue(response.body().contains("href=\"" + successor + "\""), response.body());
    }

    @Test
    void inputIsEscapedInPages() {
        var page = site.page("/en/events?q=%3Cb%3Ebold%3C%2Fb%3E%22%27");
        assertEquals("<b>bold</b>\"'", page.selectFirst("#q").attr("value"));
        assertEquals(0, page.select("b").size());
        var refused = site.get("/en/events?%3Cb%3E=1");
        assertEquals(400, refused.statusCode());
        assertFalse(refused.body().contains("<b>"));
    }

    @Test
    void healthHasTheFingerprintOfTheSet() {
        var health = Json.createReader(new StringReader(site.get("/health").body())).readObject();
        assertEquals("ok", health.getString("status"));
        assertEquals(TestSets.curated().events().size(), health.getInt("events"));
        assertEquals(TestSets.curated().fingerprint(), health.getString("fingerprint"));
        assertTrue(health.getInt("uptime") >= 0);
    }
}
