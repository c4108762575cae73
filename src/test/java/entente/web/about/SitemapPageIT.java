package entente.web.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.Sets;
import entente.model.RecordType;
import entente.web.Deployed;
import entente.web.Visitor;
import java.net.URI;
import java.util.HashSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Deployed.class)
class SitemapPageIT {
    @Test
    void listsEveryRecordInEveryLanguageWithItsTwins(Visitor visitor) {
        var pages = map(visitor).select("urlset > url");
        var addresses = new HashSet<>(pages.select("loc").eachText());
        assertEquals(pages.size(), addresses.size());
        for (RecordType kind : RecordType.values()) {
            assertEquals(2 * kind.in(Sets.curated()).size(),
                addresses.stream().filter(each -> each.matches(".*/(en|it)/" + kind.plural() + "/.*")).count());
        }
        pages.forEach(page -> {
            assertEquals(2, page.getElementsByTag("xhtml:link").size());
            assertTrue(page.getElementsByTag("xhtml:link").eachAttr("href").contains(page.select("loc").text()));
        });
    }

    @Test
    void everyAddressThatIsNoRecordIsThere(Visitor visitor) {
        map(visitor).select("loc").eachText().stream().map(URI::create).map(URI::getPath)
            .filter(
                path -> Stream.of(RecordType.values()).noneMatch(kind -> path.contains("/" + kind.plural() + "/")))
            .forEach(path -> assertEquals(200, visitor.get(path).statusCode(), path));
    }

    @Test
    void robotsAreLedToItAndKeptFromListsWithoutEnd(Visitor visitor) {
        String robots = visitor.get("/robots.txt").body();
        assertTrue(robots.contains("\nSitemap: http"), robots);
        assertTrue(robots.contains("\nDisallow: /it/events?\n"), robots);
        assertEquals("text/plain", visitor.get("/robots.txt").headers().firstValue("Content-Type").orElse("")
            .split(";", 2)[0]);
    }

    @Test
    void withoutAnEarlierSetOrAnAddressForErrorsNothingLeadsThere(Visitor visitor) {
        var page = visitor.page("/en/events/2025-11-19-missile-defence-consultations");
        assertEquals(0, page.select("a[href^=mailto], a[href*=/changes]").size());
        assertEquals(404, visitor.get("/en/changes").statusCode());
    }

    private static Document map(Visitor visitor) {
        var answer = visitor.get("/sitemap.xml");
        assertEquals("application/xml", answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0]);
        return Jsoup.parse(answer.body(), "", Parser.xmlParser());
    }
}
