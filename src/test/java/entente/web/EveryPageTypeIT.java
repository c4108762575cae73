package entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.model.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requirements on every type of page, in both languages: valid HTML, size, no external resources. */
@ExtendWith(DeployedSiteExtension.class)
class EveryPageTypeIT {
    /** Maximum size of a page without its links but with its style sheets and icon, in bytes, compressed. */
    private static final int MAX_BYTES = 25_000;
    /** Maximum size of a link with its text and of what surrounds it. Pages that list all records grow with the set. */
    private static final int MAX_BYTES_PER_LINK = 50;

    /** The HTML by path, so that each page is requested once. */
    private static final Map<String, String> HTML = new ConcurrentHashMap<>();

    private DeployedSite site;

    @BeforeEach
    void setUp(DeployedSite site) {
        this.site = site;
    }

    @ParameterizedTest
    @MethodSource("entente.web.PageType#inEveryLanguage")
    void theHtmlCheckerFindsNoError(PageType type, Language language) throws Exception {
        assertEquals(List.of(), HtmlChecker.errors(html(type, language)));
    }

    @ParameterizedTest
    @MethodSource("entente.web.PageType#inEveryLanguage")
    void aPageWithItsStyleSheetsAndIconIsSmall(PageType type, Language language) throws IOException {
        Document page = page(type, language);
        int bytes = gzippedSize(html(type, language).getBytes(UTF_8));
        for (var resource : resources(page).toList()) {
            bytes += gzippedSize(site.download(resource.attr("href")).body());
        }
        int maximum = MAX_BYTES + MAX_BYTES_PER_LINK * page.select("a[href]").size();
        assertTrue(bytes < maximum, "%s has %,d bytes, at most %,d are allowed".formatted(type, bytes, maximum));
    }

    @ParameterizedTest
    @MethodSource("entente.web.PageType#inEveryLanguage")
    void pagesLoadNothingFromOtherHostsAndReserveSpaceForImages(PageType type, Language language) {
        var page = page(type, language);
        assertEquals(List.of(), resources(page).map(resource -> resource.attr("href"))
            .filter(href -> !href.startsWith("/assets/")).toList());
        assertEquals("", page.select("script, iframe, object, embed, img:not([src^=/]), [style]").outerHtml());
        assertEquals("", page.select("img:not([width]), svg:not([width]), img:not([height]), svg:not([height])")
            .outerHtml());
    }

    /** If this fails, a page of the menu or the footer is missing in {@link PageType}. */
    @Test
    void everyMenuEntryIsAPageType() {
        var types = Arrays.stream(PageType.values()).map(type -> "/" + type.pathIn(Language.ENGLISH))
            .collect(Collectors.toSet());
        var links = site.page("/en/").select(".menu a, .foot a").eachAttr("href");
        assertTrue(links.size() > 6);
        assertEquals(List.of(), links.stream().filter(link -> !types.contains(link)).toList());
    }

    private String html(PageType type, Language language) {
        return HTML.computeIfAbsent("/" + type.pathIn(language), path -> {
            var response = site.get(path);
            assertEquals(type.status, response.statusCode());
            return response.body();
        });
    }

    private Document page(PageType type, Language language) {
        return Jsoup.parse(html(type, language));
    }

    /** The resources that a browser loads before it shows the page. */
    private static Stream<Element> resources(Document page) {
        return page.select("link[rel=stylesheet], link[rel=icon]").stream();
    }

    private static int gzippedSize(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.size();
    }
}
