package entente.offline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import entente.model.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfflineCopyTest {
    private static final Map<String, String> SITE = Map.of(
        "en/", page("<a id='a' href='/en/events/x#s1'>x</a><a id='b' href='/en/events?area=space'>space</a>"
            + "<a id='c' href='https://elsewhere.example/'>there</a><form action='/en/events'></form>"),
        "en/events/x", page("<p id='s1'><a id='a' href='/en/'>home</a><a id='b' href='/en/events.xlsx'>all</a></p>"
            + "<a id='c' href='#s1'>above</a><a id='d' href='/it/events/x'>italiano</a>"),
        "en/events.xlsx", "workbook",
        "assets/entente.css?v=0123", "style");

    @Test
    void everyLinkIsToAFileOrIsDisabled() {
        var files = OfflineCopy.of(Language.ENGLISH, OfflineCopyTest::get);
        assertEquals(Set.of("index.html", "events/x.html", "events.xlsx", "assets/entente.css"), files.keySet());
        assertEquals(List.of(), BrokenLinks.in(files));
        assertEquals("events/x.html#s1", href(files, "index.html", "a"));
        assertEquals("../index.html", href(files, "events/x.html", "a"));
        assertEquals("../events.xlsx", href(files, "events/x.html", "b"));
    }

    @Test
    void linksThatNeedAServerAreDisabledAndFormsAreRemoved() {
        var home = Jsoup.parse(
            new String(OfflineCopy.of(Language.ENGLISH, OfflineCopyTest::get).get("index.html"), UTF_8));
        assertEquals("not in this copy", home.getElementById("b").attr("title"));
        assertEquals("", home.getElementById("b").attr("href"));
        assertEquals("https://elsewhere.example/", home.getElementById("c").attr("href"));
        assertEquals(0, home.select("form").size());
        assertEquals(1, home.select("body > p.offline").size());
    }

    @Test
    void aBrokenLinkIsFound() {
        assertEquals(List.of("a.html → /en/", "a.html → b.html", "a.html → #x"), BrokenLinks.in(Map.of("a.html",
            "<a href='/en/'></a><a href='b.html'></a><a href='#x'></a><a href='a.html'></a>".getBytes(UTF_8))));
    }

    @Test
    void failsIfAPageIsMissing() {
        assertThrows(IllegalStateException.class,
            () -> OfflineCopy.of(Language.ENGLISH,
                path -> new OfflineCopy.SiteResponse(500, "text/html", new byte[0])));
    }

    @ParameterizedTest
    @CsvSource({"en/, index.html", "en/events, events.html", "en/events/x, events/x.html",
        "en/events?page=2, events-page-2.html", "en/briefs/a.pdf, briefs/a.pdf",
        "it/sources?year=2025, sources-year-2025.html",
        "assets/entente.css?v=1, assets/entente.css"})
    void eachPathHasAFile(String path, String file) {
        assertEquals(file, OfflinePage.ArchivePath.of(path).file());
    }

    private static OfflineCopy.SiteResponse get(String path) {
        String content = SITE.get(path);
        return content == null
            ? new OfflineCopy.SiteResponse(404, "text/html", new byte[0])
            : new OfflineCopy.SiteResponse(200, content.startsWith("<") ? "text/html;charset=utf-8" : "text/css",
                content.getBytes(UTF_8));
    }

    private static String href(Map<String, byte[]> files, String file, String id) {
        return Jsoup.parse(new String(files.get(file), UTF_8)).getElementById(id).attr("href");
    }

    private static String page(String content) {
        return "<!DOCTYPE html><html><head><link rel='stylesheet' href='/assets/entente.css?v=0123'>"
            + "<link rel='canonical' href='http://x/en/'></head><body><main id='content'>" + content
            + "</main></body></html>";
    }
}
