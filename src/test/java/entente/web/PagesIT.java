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

/** What every type of page keeps to, in both languages. */
@ExtendWith(Deployed.class)
class PagesIT {
    /** Compressed, with style and icon. */
    private static final int HEAVIEST = 60_000;

    /** Each page is asked for once. */
    private static final Map<String, String> HTML = new ConcurrentHashMap<>();

    private Visitor visitor;

    @BeforeEach
    void arrive(Visitor visitor) {
        this.visitor = visitor;
    }

    @ParameterizedTest
    @MethodSource("entente.web.PageType#inEveryLanguage")
    void theHtmlCheckerFindsNothing(PageType type, Language language) throws Exception {
        assertEquals(List.of(), HtmlChecker.errors(html(type, language)));
    }

    @ParameterizedTest
    @MethodSource("entente.web.PageType#inEveryLanguage")
    void theFirstViewIsLight(PageType type, Language language) throws IOException {
        int weight = compressed(html(type, language).getBytes(UTF_8));
        for (var needed : needed(page(type, language)).toList()) {
            weight += compressed(visitor.download(needed.attr("href")).body());
        }
        assertTrue(weight < HEAVIEST, type + " weighs " + weight);
    }

    @ParameterizedTest
    @MethodSource("entente.web.PageType#inEveryLanguage")
    void everythingComesFromHereAndNothingMovesWhenItArrives(PageType type, Language language) {
        var page = page(type, language);
        assertEquals(List.of(), needed(page).map(needed -> needed.attr("href"))
            .filter(href -> !href.startsWith("/assets/")).toList());
        assertEquals("", page.select("script, iframe, object, embed, img:not([src^=/]), [style]").outerHtml());
        assertEquals("", page.select("img:not([width]), svg:not([width]), img:not([height]), svg:not([height])")
            .outerHtml());
    }

    /** A part of the site that is named here is one more line in {@link PageType}. */
    @Test
    void everyPartOfTheSiteIsAmongTheTypes() {
        var types = Arrays.stream(PageType.values()).map(type -> "/" + type.in(Language.ENGLISH))
            .collect(Collectors.toSet());
        var parts = visitor.page("/en/").select(".menu a, .foot a").eachAttr("href");
        assertTrue(parts.size() > 6);
        assertEquals(List.of(), parts.stream().filter(part -> !types.contains(part)).toList());
    }

    private String html(PageType type, Language language) {
        return HTML.computeIfAbsent("/" + type.in(language), path -> {
            var answer = visitor.get(path);
            assertEquals(type.status, answer.statusCode());
            return answer.body();
        });
    }

    private Document page(PageType type, Language language) {
        return Jsoup.parse(html(type, language));
    }

    /** What a browser fetches before it shows a page. */
    private static Stream<Element> needed(Document page) {
        return page.select("link[rel=stylesheet], link[rel=icon]").stream();
    }

    private static int compressed(byte[] bytes) throws IOException {
        var into = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(into)) {
            zip.write(bytes);
        }
        return into.size();
    }
}
