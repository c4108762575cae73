package entente.web.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.model.Language;
import entente.web.PageRequests;
import entente.web.http.QueryString;
import entente.web.http.RequestAddress;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SitemapPageTest {
    @Test
    void theSitemapHasOneLineForEachUrl() throws IOException {
        String root = "https://entente.example/root";
        String expected = """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
            <url><loc>%1$s/en/</loc><xhtml:link rel="alternate" hreflang="en" href="%1$s/en/"/>\
            <xhtml:link rel="alternate" hreflang="it" href="%1$s/it/"/></url>
            """.formatted(root);
        String xml = sitemap(root);
        assertEquals(expected, xml.substring(0, expected.length()));
        assertTrue(xml.endsWith("</url>\n</urlset>\n"), xml);
    }

    @Test
    void anAmpersandOfTheAddressIsEscaped() throws IOException {
        String address = "https://entente.example/a&b";
        String xml = sitemap(address);
        assertTrue(xml.contains("<loc>https://entente.example/a&amp;b/en/</loc>"), xml);
        assertTrue(xml.contains("href=\"https://entente.example/a&amp;b/en/\"/>"), xml);
        Jsoup.parse(xml, "", Parser.xmlParser()).select("loc").eachText()
            .forEach(url -> assertTrue(url.startsWith(address + "/"), url));
    }

    private static String sitemap(String address) throws IOException {
        var query = QueryString.parse("");
        var request = PageRequest.of(PageRequests.INVENTED,
            new RequestAddress("", Language.ENGLISH, "sitemap.xml", query), address, "", query);
        var body = new ByteArrayOutputStream();
        assertInstanceOf(PageResult.Data.class, new SitemapPage().show(request)).body().write(body);
        return body.toString(StandardCharsets.UTF_8);
    }
}
