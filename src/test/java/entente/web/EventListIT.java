package entente.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of events: facets, search, highlighting and refused queries. */
@ExtendWith(DeployedSiteExtension.class)
class EventListIT {
    private final DeployedSite site;
    private final DeployedSite invented;

    EventListIT(DeployedSite site) {
        this.site = site;
        this.invented = site.withInventedSet();
    }

    @Test
    void theCountOfAFacetValueIsTheLengthOfItsList() {
        var page = site.page("/en/events?area=space");
        for (var value : page.select("#facet-kind ~ ul a")) {
            int count = Integer.parseInt(value.selectFirst(".number").text());
            assertEquals(count, site.listedEventIds(value.attr("href")).size(), value.text());
        }
    }

    @Test
    void matchedWordsAreHighlighted() {
        var page = invented.page("/en/events?q=lindqvist+stellheim");
        assertEquals(List.of("Lindqvist", "Stellheim"), page.select(".found > .events .name mark").eachText());
        assertEquals(List.of("Stellheim", "Lindqvist"), page.select(".found > .events .excerpts mark").eachText());
        assertEquals(0, invented.page("/en/events?kind=patrol").select("mark").size());
    }

    @Test
    void aSearchShowsCorrectionsAndTheRecordsThatItNames() {
        var page = invented.page("/en/events?q=lindqvist+stellheim");
        assertEquals(0, page.select(".hint").size());
        assertEquals(List.of("/en/actors/lindqvist", "/en/places/stellheim"),
            page.select(".known a").eachAttr("href").stream().map(invented::path).toList());
        var misspelt = invented.page("/en/events?q=lindqvist+rader+submarine");
        assertTrue(misspelt.select(".hint").text().contains("Did you mean “radar”?"));
        assertTrue(misspelt.select(".hint").text().contains("No event has every word you asked for."));
    }

    @Test
    void partialMatchesAreShownBelowAShortListAndNotCounted() {
        var page = invented.page("/en/events?q=quiet+crater+probe+pictures");
        assertEquals("One of 18 events", page.select(".count").text());
        assertEquals(List.of("2023-08-24-quiet-crater-probe"),
            invented.listedEventIds("/en/events?q=quiet+crater+probe+pictures"));
        var partialMatches = page.select("section[aria-labelledby=nearly] .event .name a").eachAttr("href");
        assertEquals("/en/events/2019-03-15-moon-base-agreement", invented.path(partialMatches.getFirst()));
        assertEquals(0, invented.page("/en/events?q=moon").select("section[aria-labelledby=nearly]").size());
    }

    @Test
    void anEmptyListOffersFiltersToDropWithTheirCounts() {
        var page = invented.page("/it/events?area=space&kind=exercise&since=2011&dates=certain");
        assertEquals(4, page.select(".chips li:not(.clear)").size());
        var relaxations = page.select(".nothing a[href*=?]");
        assertEquals(2, relaxations.size());
        for (var relaxation : relaxations) {
            int count = Integer.parseInt(relaxation.text().replaceAll("\\D.*", ""));
            assertEquals(count, invented.listedEventIds(invented.path(relaxation.attr("href"))).size(),
                relaxation.text());
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
            var examples = site.page("/" + language + "/search").select("tbody tr:has(.number)");
            assertFalse(examples.isEmpty());
            for (var example : examples) {
                int count = Integer.parseInt(example.selectFirst(".number").text().replaceAll("\\D", ""));
                assertEquals(count, site.listedEventIds(example.selectFirst("a").attr("href")).size(), example.text());
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
}
