package entente.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of events: facets, search, highlighting and refused queries. */
@ExtendWith(DeployedSiteExtension.class)
class EventListIT {
    private final DeployedSite site;

    EventListIT(DeployedSite site) {
        this.site = site;
    }

    @Test
    void theCountOfAFacetValueIsTheLengthOfItsList() {
        var page = site.page("/en/events?area=space");
        for (var value : page.select("#facet-kind ~ ul a")) {
            int count = Integer.parseInt(value.selectFirst(".number").text());
            assertEquals(count, listed(value.attr("href")).size(), value.text());
        }
    }

    @Test
    void matchedWordsAreHighlighted() {
        var page = site.page("/en/events?q=heavy+helicopter+moscow");
        assertTrue(page.select(".event .name mark").eachText().contains("helicopter"));
        assertTrue(page.select(".event .excerpts mark").eachText().contains("Moscow"));
        assertEquals(0, site.page("/en/events?kind=patrol").select("mark").size());
    }

    @Test
    void aSearchShowsCorrectionsAndTheRecordsThatItNames() {
        var page = site.page("/en/events?q=shoigu+beijing");
        assertEquals(0, page.select(".hint").size());
        assertTrue(page.select(".known a").eachAttr("href").containsAll(List.of("/en/actors/shoigu",
            "/en/places/beijing")), page.select(".known").outerHtml());
        var misspelt = site.page("/en/events?q=shoigu+helicoptre+submarine");
        assertTrue(misspelt.select(".hint").text().contains("Did you mean “helicopter”?"));
        assertTrue(misspelt.select(".hint").text().contains("No event has every word you asked for."));
    }

    @Test
    void partialMatchesAreShownBelowAShortListAndNotCounted() {
        var page = site.page("/en/events?q=RD-93+Pakistan");
        var partialMatches = page.select("section[aria-labelledby=nearly] .event .name a").eachAttr("href");
        assertTrue(partialMatches.contains("/en/events/2010-rd-93-second-batch-dispute"), partialMatches::toString);
        assertEquals(1, page.select("ol.events > li").size() - partialMatches.size());
        assertTrue(page.select(".count").text().startsWith("One of"));
        assertEquals(0, site.page("/en/events?q=exercise").select("section[aria-labelledby=nearly]").size());
    }

    @Test
    void anEmptyListOffersFiltersToDropWithTheirCounts() {
        var page = site.page("/it/events?area=space&kind=patrol&since=2021&dates=certain");
        assertEquals(4, page.select(".chips li:not(.clear)").size());
        var relaxations = page.select(".nothing a[href*=?]");
        assertEquals(2, relaxations.size());
        for (var relaxation : relaxations) {
            int count = Integer.parseInt(relaxation.text().replaceAll("\\D.*", ""));
            assertEquals(count, listed(relaxation.attr("href")).size(), relaxation.text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%22", "((", "nofield:radar", "%00%01%1b", "%E2%80%AE%D7%90%D7%91", "%ED%A0%80", "%FF%FE",
        "%27%3B+DROP+TABLE+events%3B--", "title:%5B*+TO+*%5D+AND+NOT+%7B!x%7D", "a%0D%0Ab", "%F0%9F%9A%80", "-", "%25",
        "%3Cscript%3E", "AND+OR+NOT", "*", "%22a", "-%22%22", "%C2%A0", "speaker:", "~2%5E4"})
    void anyInputIsReadAsWords(String q) {
        var page = site.page("/en/events?q=" + q);
        assertTrue(page.selectFirst("#q").attr("value").chars().noneMatch(Character::isISOControl));
        assertEquals(200, site.get("/it/events.json?q=" + q).statusCode());
    }

    @Test
    void onlyATooLongSearchIsRefusedWithTheLimit() {
        assertEquals(200, site.get("/en/events?q=" + "a".repeat(200)).statusCode());
        var refused = site.get("/en/events?q=" + "a".repeat(5_000));
        assertEquals(400, refused.statusCode());
        assertTrue(refused.body().contains("At most 200 fit."));
        assertTrue(refused.body().contains("aaa…”"));
    }

    @Test
    void theExamplesOfTheSearchHelpHaveTheirCounts() {
        for (String language : List.of("en", "it")) {
            var examples = site.page("/" + language + "/search").select("tbody tr");
            assertTrue(examples.size() >= 6, examples.outerHtml());
            for (var example : examples) {
                var list = site.page(example.selectFirst("a").attr("href"));
                assertTrue(list.selectFirst(".count").text().startsWith(example.selectFirst(".number").text() + " "),
                    example.text());
            }
        }
    }

    @Test
    void anUnknownParameterOrValueIsRefusedWithASuggestion() {
        var value = site.get("/en/events?kind=patrl");
        assertEquals(400, value.statusCode());
        assertTrue(value.body().contains("Did you mean “patrol”?"), value.body());
        var name = site.get("/it/events?tipo=patrol");
        assertEquals(400, name.statusCode());
        assertTrue(name.body().contains("Il filtro «tipo» non esiste."), name.body());
    }

    /** The ids on all pages of a list. */
    private List<String> listed(String path) {
        var ids = new ArrayList<String>();
        String next = path;
        while (!next.isEmpty()) {
            Document page = site.page(next);
            page.select(".events .name a").forEach(title -> ids.add(id(title.attr("href"))));
            next = page.select(".pager a[rel=next]").attr("href");
        }
        return ids;
    }

    private static String id(String href) {
        return href.substring(href.lastIndexOf('/') + 1);
    }
}
