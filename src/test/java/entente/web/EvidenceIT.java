package entente.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as of a day, and the pages about evidence: news, sides, ratings, commitments, encounters and method. */
@ExtendWith(DeployedSiteExtension.class)
class EvidenceIT {
    private static final String DAY = "2022-12-31";

    private final DeployedSite site;
    private final DeployedSite invented;

    EvidenceIT(DeployedSite site) {
        this.site = site;
        this.invented = site.withInventedSet();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "events?kind=patrol", "events/2022-12-21-borisov-lunar-base-phases", "strands/ilrs",
        "actors/putin", "places", "sources", "outlets/tass", "commitments", "commitments/lunar-base-in-phases",
        "briefs/lunar-base", "news", "encounters", "one-side", "reliability", "corroboration", "method", "about"})
    void everyPageNamesItsAsOfDayAndItsLinksKeepIt(String path) {
        for (String language : List.of("en", "it")) {
            String pathAsOf = path + (path.contains("?") ? "&" : "?") + "as-of=" + DAY;
            Document page = site.page("/" + language + "/" + pathAsOf);
            assertEquals(1, page.select(".as-of").size(), path);
            assertEquals("/" + language + "/" + path, page.select(".as-of a").last().attr("href"));
            assertEquals(DAY, page.selectFirst("#known-on").attr("value"));
            List<String> withoutDay = page.select("main a[href^=/], .menu a, .foot a").eachAttr("href").stream()
                .filter(href -> !href.contains("as-of=") && !href.equals("/health")).toList();
            assertEquals(List.of(), withoutDay);
        }
    }

    @Test
    void everyAsOfDayHasItsOwnEntityTag() {
        String current = tag("/en/events");
        assertNotEquals(current, tag("/en/events?as-of=" + DAY));
        assertNotEquals(tag("/en/events?as-of=2022-12-30"), tag("/en/events?as-of=" + DAY));
        String tag = tag("/en/events?as-of=" + DAY);
        assertEquals(304, site.get("/en/events?as-of=" + DAY, "If-None-Match", tag).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990-01-01", "2999-01-01", "2022", "lately"})
    void anInvalidAsOfDayIsRefusedWithTheValidRange(String day) {
        var response = site.get("/it/strands?as-of=" + day);
        assertEquals(400, response.statusCode());
        assertTrue(response.body().contains("Andrebbe bene un giorno dal"), response.body());
    }

    @Test
    void aRecordNotYetKnownOnTheDayLinksToItsCurrentPage() {
        String path = "/en/events/2025-11-19-missile-defence-consultations";
        var response = site.get(path + "?as-of=" + DAY);
        assertEquals(404, response.statusCode());
        assertTrue(response.body().contains("Not known by then"), response.body());
        assertTrue(response.body().contains("href=\"" + path + "\""), response.body());
    }

    @ParameterizedTest
    @CsvSource({"events.csv", "events.json", "events.pdf", "events.xlsx", "briefs/lunar-base.pdf",
        "briefs/lunar-base.xlsx"})
    void theNameOfADownloadHasItsAsOfDay(String file) {
        var response = site.download("/en/" + file + "?as-of=" + DAY);
        assertEquals(200, response.statusCode());
        String name = response.headers().firstValue("Content-Disposition").orElseThrow();
        assertTrue(name.contains("as-of-" + DAY + file.substring(file.lastIndexOf('.'))), name);
    }

    @Test
    void aFeedAsOfADayHasAsManyEventsAsThePageSays() {
        var csv = site.get("/en/events.csv?as-of=" + DAY);
        assertEquals(DAY, csv.headers().firstValue("X-Entente-As-Of").orElseThrow());
        long count = csv.headers().firstValueAsLong("X-Entente-Count").orElseThrow();
        String counts = String.format(Locale.ENGLISH, " %,d of %,d events,", count, TestSets.curated().events().size());
        assertTrue(site.page("/en/?as-of=" + DAY).select(".as-of").text().contains(counts), counts);
        try (var json = Json.createReader(new StringReader(site.get("/en/events.json?as-of=" + DAY).body()))) {
            var object = json.readObject();
            assertEquals(DAY, object.getString("as_of"));
            assertEquals(count, object.getInt("count"));
            assertTrue(object.getString("address").endsWith("as-of=" + DAY));
        }
    }

    @Test
    void aCommitmentNotYetAssessedOnTheDayIsShownAsNotAssessed() {
        String path = "/en/commitments/moon-base-in-steps";
        String reasoning = "The agreement is signed and ratified and a probe has flown";
        assertTrue(invented.page(path).text().contains(reasoning));
        Document page = invented.page(path + "?as-of=" + DAY);
        assertEquals("not assessed by then", page.selectFirst(".opening .status").text());
        assertTrue(page.select(".events").text().contains("The National Assembly ratifies"), page.text());
        assertFalse(page.text().contains("A probe reaches the Quiet Crater"), page.text());
        assertFalse(page.text().contains(reasoning), page.text());
    }

    @Test
    void newsListsTheRecordsThatBecameKnownInThePeriod() {
        Document page = site.page("/en/news?since=2022-12-20&until=2022-12-21");
        assertTrue(page.select("#events ~ ul a").eachAttr("href")
            .contains("/en/events/2022-12-21-borisov-lunar-base-phases"), page.text());
        assertFalse(page.select("#statements ~ ul a, #sources ~ ul a").isEmpty());
        assertEquals(400, site.get("/en/news?since=2023-01-01&until=2022-01-01").statusCode());
        assertEquals(400, site.get("/en/news?from=2023").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/reliability", "/it/one-side", "/it/reliability?as-of=2022-12-31"})
    void everyCountLinksToAListOfThatLength(String path) {
        var cells = site.page(path).select(".counts td a");
        assertFalse(cells.isEmpty());
        for (Element cell : cells.stream().limit(6).toList()) {
            int count = Integer.parseInt(cell.text().replaceAll("\\D", ""));
            assertEquals(count, site.listedEventIds(cell.attr("href")).size(), cell::outerHtml);
        }
    }

    @Test
    void theCountOfAFilterOfTheLedgerIsTheLengthOfItsList() {
        for (Element value : site.page("/en/commitments").select(".facet a")) {
            Document list = site.page(value.attr("href"));
            assertEquals(value.selectFirst(".number").text(),
                Integer.toString(list.select(".promises > li > .name").size()), value.text());
        }
        assertEquals(400, site.get("/en/commitments?status=kep").statusCode());
    }

    @Test
    void theLedgerShowsTheThreeStagesOfTheLunarBase() {
        Document page = site.page("/it/commitments?strand=ilrs");
        Element base = page.select(".promises > li").stream()
            .filter(commitment -> commitment.select(".name a").attr("href").endsWith("/lunar-base-in-phases"))
            .findFirst().orElseThrow();
        assertEquals(3, base.select(".steps > li").size());
    }

    @Test
    void twoActorsHaveAPageWithTheEventsThatTheyShare() {
        Element counterpart = site.page("/en/actors/xi-jinping").selectFirst("#met ~ ul li");
        Document encounter = site.page(counterpart.selectFirst("a").attr("href"));
        assertEquals(counterpart.select(".details").text().replaceAll(" events?,.*", ""),
            Integer.toString(encounter.select("#together .name").size()));
        assertEquals(List.of("Defence ministers Lindqvist and Maréchal meet in Stellheim"),
            invented.page("/en/encounters/lindqvist/marechal").select("#together .name").eachText());
        assertEquals(404, site.get("/en/encounters/putin/nobody").statusCode());
    }

    @Test
    void aStrandShowsItsTempo() {
        assertEquals("Exercise: 3 the last 118 days before the set’s date; median interval 2,300 days",
            invented.page("/en/strands/strait-shield").select("#tempo ~ ul li").text());
        assertEquals("Esercitazione: 3 l’ultimo 118 giorni prima della data della raccolta; "
            + "intervallo mediano 2.300 giorni",
            invented.page("/it/strands/strait-shield").select("#tempo ~ ul li").text());
    }

    @Test
    void anOutletListsTheEventsOfWhichItIsTheOnlyOrigin() {
        assertEquals(List.of("The agencies talk about the Moon"),
            invented.page("/en/outlets/orbit-review").select("#alone ~ ul .name").eachText());
    }

    @Test
    void theMethodPageHasAnExampleForEveryConcept() {
        for (String language : List.of("en", "it")) {
            Document page = site.page("/" + language + "/method");
            assertEquals(page.select("main section").size(), page.select("main .example").size());
            assertTrue(page.select("main section").size() >= 8);
        }
    }

    private String tag(String path) {
        return site.get(path).headers().firstValue("ETag").orElseThrow();
    }
}
