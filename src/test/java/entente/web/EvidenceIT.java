package entente.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers of evidence see: a day, origins, sides, ratings, the ledger, encounters. */
@ExtendWith(Deployed.class)
class EvidenceIT {
    private static final String DAY = "2022-12-31";

    private final Visitor visitor;

    EvidenceIT(Visitor visitor) {
        this.visitor = visitor;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "events?kind=patrol", "events/2022-12-21-borisov-lunar-base-phases", "strands/ilrs",
        "actors/putin", "places", "sources", "outlets/tass", "commitments", "commitments/lunar-base-in-phases",
        "briefs/lunar-base", "news", "encounters", "one-side", "reliability", "corroboration", "method", "about"})
    void everyPageSaysAsOfWhichDayItIsAndKeepsTo(String path) {
        for (String language : List.of("en", "it")) {
            String asked = path + (path.contains("?") ? "&" : "?") + "as-of=" + DAY;
            Document page = visitor.page("/" + language + "/" + asked);
            assertEquals(1, page.select(".as-of").size(), path);
            assertEquals("/" + language + "/" + path, page.select(".as-of a").last().attr("href"));
            assertEquals(DAY, page.selectFirst("#known-on").attr("value"));
            List<String> lost = page.select("main a[href^=/], .menu a, .foot a").eachAttr("href").stream()
                .filter(href -> !href.contains("as-of=") && !href.equals("/health")).toList();
            assertEquals(List.of(), lost);
        }
    }

    @Test
    void aDayHasATagOfItsOwn() {
        String now = tag("/en/events");
        assertNotEquals(now, tag("/en/events?as-of=" + DAY));
        assertNotEquals(tag("/en/events?as-of=2022-12-30"), tag("/en/events?as-of=" + DAY));
        String tag = tag("/en/events?as-of=" + DAY);
        assertEquals(304, visitor.get("/en/events?as-of=" + DAY, "If-None-Match", tag).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990-01-01", "2999-01-01", "2022", "lately"})
    void aDayOfWhichNothingCanBeKnownIsAnsweredWithWhatWouldFit(String day) {
        var answer = visitor.get("/it/strands?as-of=" + day);
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("Andrebbe bene un giorno dal"), answer.body());
    }

    @Test
    void whatWasNotKnownByThenLeadsToWhatIsKnownToday() {
        String path = "/en/events/2025-11-19-missile-defence-consultations";
        var answer = visitor.get(path + "?as-of=" + DAY);
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("Not known by then"), answer.body());
        assertTrue(answer.body().contains("href=\"" + path + "\""), answer.body());
    }

    @ParameterizedTest
    @CsvSource({"events.csv", "events.json", "events.pdf", "events.xlsx", "briefs/lunar-base.pdf",
        "briefs/lunar-base.xlsx"})
    void whatIsTakenAwaySaysAsOfWhichDayItIs(String file) {
        var answer = visitor.download("/en/" + file + "?as-of=" + DAY);
        assertEquals(200, answer.statusCode());
        String name = answer.headers().firstValue("Content-Disposition").orElseThrow();
        assertTrue(name.contains("as-of-" + DAY + file.substring(file.lastIndexOf('.'))), name);
    }

    @Test
    void aFeedAsOfADayHoldsWhatThePageCounts() {
        var csv = visitor.get("/en/events.csv?as-of=" + DAY);
        assertEquals(DAY, csv.headers().firstValue("X-Entente-As-Of").orElseThrow());
        long count = csv.headers().firstValueAsLong("X-Entente-Count").orElseThrow();
        assertTrue(visitor.page("/en/?as-of=" + DAY).select(".as-of").text().contains(count + " of "), csv.body());
        try (var json = Json.createReader(new StringReader(visitor.get("/en/events.json?as-of=" + DAY).body()))) {
            var object = json.readObject();
            assertEquals(DAY, object.getString("as_of"));
            assertEquals(count, object.getInt("count"));
            assertTrue(object.getString("address").endsWith("as-of=" + DAY));
        }
    }

    @Test
    void whatNobodyHadJudgedSaysSo() {
        Document page = visitor.page("/en/commitments/lunar-base-in-phases?as-of=" + DAY);
        assertEquals("not assessed by then", page.selectFirst(".opening .status").text());
        assertTrue(page.select(".events").text().contains("Roscosmos head says"), page.text());
        assertFalse(page.text().contains("Chang’e 7, planned for the second"), page.text());
    }

    @Test
    void newsLeadsToEverythingThatBecameKnown() {
        Document page = visitor.page("/en/news?since=2022-12-20&until=2022-12-21");
        assertTrue(page.select("#events ~ ul a").eachAttr("href")
            .contains("/en/events/2022-12-21-borisov-lunar-base-phases"), page.text());
        assertFalse(page.select("#statements ~ ul a, #sources ~ ul a").isEmpty());
        assertEquals(400, visitor.get("/en/news?since=2023-01-01&until=2022-01-01").statusCode());
        assertEquals(400, visitor.get("/en/news?from=2023").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/reliability", "/it/one-side", "/it/reliability?as-of=2022-12-31"})
    void aCountLeadsToThatManyEvents(String path) {
        var cells = visitor.page(path).select(".counts td a");
        assertFalse(cells.isEmpty());
        for (Element cell : cells.stream().limit(6).toList()) {
            Document list = visitor.page(cell.attr("href"));
            assertTrue(list.select(".count").text().startsWith(cell.text() + " "), cell + list.select(".count").text());
        }
    }

    @Test
    void theLedgerCountsWhatItsFiltersFind() {
        for (Element value : visitor.page("/en/commitments").select(".facet a")) {
            Document list = visitor.page(value.attr("href"));
            assertEquals(value.selectFirst(".number").text(),
                Integer.toString(list.select(".promises > li > .name").size()), value.text());
        }
        assertEquals(400, visitor.get("/en/commitments?status=kep").statusCode());
    }

    @Test
    void theLunarBaseStandsInTheLedgerWithItsThreeStages() {
        Document page = visitor.page("/it/commitments?strand=ilrs");
        Element base = page.select(".promises > li").stream()
            .filter(one -> one.select(".name a").attr("href").endsWith("/lunar-base-in-phases")).findFirst()
            .orElseThrow();
        assertEquals(3, base.select(".steps > li").size());
    }

    @Test
    void twoActorsHaveAPageOfAllThatTheyHaveInCommon() {
        Document actor = visitor.page("/en/actors/putin");
        Element most = actor.selectFirst("#met ~ ul li");
        Document met = visitor.page(most.selectFirst("a").attr("href"));
        assertTrue(most.text().contains(met.select("#together .name").size() + " events"), most.text());
        assertEquals(404, visitor.get("/en/encounters/putin/nobody").statusCode());
    }

    @Test
    void theBomberPatrolsKeepTheirTempo() {
        assertTrue(visitor.page("/en/strands/air-patrols").text().contains(
            "Patrol: 11 the last 147 days before the set’s date; median interval 196 days"));
        assertTrue(visitor.page("/it/strands/air-patrols").text().contains(
            "l’ultimo 147 giorni prima della data della raccolta; intervallo mediano 196 giorni"));
    }

    @Test
    void anOutletShowsWhatRestsOnItAlone() {
        assertFalse(visitor.page("/en/outlets/tass").select("#alone ~ ul li").isEmpty());
    }

    @Test
    void theMethodExplainsEachNotionWithACaseOfTheSet() {
        for (String language : List.of("en", "it")) {
            Document page = visitor.page("/" + language + "/method");
            assertEquals(page.select("main section").size(), page.select("main .example").size());
            assertTrue(page.select("main section").size() >= 8);
        }
    }

    private String tag(String path) {
        return visitor.get(path).headers().firstValue("ETag").orElseThrow();
    }
}
