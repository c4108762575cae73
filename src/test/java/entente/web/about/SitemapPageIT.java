package entente.web.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.model.RecordType;
import entente.web.DeployedSite;
import entente.web.DeployedSiteExtension;
import java.net.URI;
import java.util.HashSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sitemap and robots.txt of the deployed site. */
@ExtendWith(DeployedSiteExtension.class)
class SitemapPageIT {
    @Test
    void everyRecordIsListedInEveryLanguageWithItsAlternates(DeployedSite site) {
        var pages = sitemap(site).select("urlset > url");
        var urls = new HashSet<>(pages.select("loc").eachText());
        assertEquals(pages.size(), urls.size());
        for (RecordType type : RecordType.values()) {
            assertEquals(2 * type.recordsOf(TestSets.curated()).size(),
                urls.stream().filter(url -> url.matches(".*/(en|it)/" + type.plural() + "/.*")).count());
        }
        pages.forEach(page -> {
            assertEquals(2, page.getElementsByTag("xhtml:link").size());
            assertTrue(page.getElementsByTag("xhtml:link").eachAttr("href").contains(page.select("loc").text()));
        });
    }

    @Test
    void everyListedPageThatIsNoRecordExists(DeployedSite site) {
        sitemap(site).select("loc").eachText().stream().map(URI::create).map(URI::getPath)
            .filter(
                path -> Stream.of(RecordType.values()).noneMatch(type -> path.contains("/" + type.plural() + "/")))
            .forEach(path -> assertEquals(200, site.get(path).statusCode(), path));
    }

    @Test
    void robotsTxtNamesTheSitemapAndDisallowsFilteredLists(DeployedSite site) {
        String robots = site.get("/robots.txt").body();
        assertTrue(robots.contains("\nSitemap: http"), robots);
        assertTrue(robots.contains("\nDisallow: /it/events?\n"), robots);
        assertEquals("text/plain", site.get("/robots.txt").headers().firstValue("Content-Type").orElse("")
            .split(";", 2)[0]);
    }

    @Test
    void withoutSettingsForChangesAndErrorReportsNothingLinksToThem(DeployedSite site) {
        var page = site.page("/en/events/2025-11-19-missile-defence-consultations");
        assertEquals(0, page.select("a[href^=mailto], a[href*=/changes]").size());
        assertEquals(404, site.get("/en/changes").statusCode());
    }

    private static Document sitemap(DeployedSite site) {
        var response = site.get("/sitemap.xml");
        assertEquals("application/xml", response.headers().firstValue("Content-Type").orElse("").split(";", 2)[0]);
        return Jsoup.parse(response.body(), "", Parser.xmlParser());
    }
}
