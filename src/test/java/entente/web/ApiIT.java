package entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.Sets;
import entente.feed.Contract;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Deployed.class)
class ApiIT {
    private static final String ROOT = "/api/v1";

    private final Visitor visitor;
    private final Contract contract;

    ApiIT(Visitor visitor) {
        this.visitor = visitor;
        this.contract = new Contract(visitor.get(ROOT + "/openapi.json").body());
    }

    @Test
    void everyDescribedAddressAnswersAsDescribed() {
        assertEquals(18, contract.paths().size());
        contract.paths().forEach((path, schema) -> {
            String query = path.equals("/news") ? "?since=2025" : "";
            var answer = visitor.get(ROOT + path.replace("{id}", id(path)) + query);
            assertEquals(200, answer.statusCode(), path);
            assertEquals("application/json", mediaType(answer));
            assertEquals(List.of(), contract.faults(schema, answer.body()), path);
        });
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"events?limit=200", "events?q=moon&sort=relevance&limit=3", "statements?significance=3&limit=200",
            "sources?area=space&since=2024&limit=200", "outlets?side=both", "actors?kind=exercise&limit=200",
            "places?significance=3", "strands?area=defence", "commitments?area=space",
            "facets?q=moon&topic=lunar-exploration", "events?as-of=2020-01-01&limit=3",
            "news?since=2025-06&until=2025-12&limit=200", "events?q=zzzzzzzz"})
    void everyFilterIsAnsweredAsDescribed(String path) {
        String schema = contract.paths().get("/" + path.substring(0, path.indexOf('?')));
        var answer = visitor.get(ROOT + "/" + path);
        assertEquals(List.of(), contract.faults(schema, answer.body()));
    }

    @ParameterizedTest
    @CsvSource({"/events?topik=land,400", "/events?topic=land2,400", "/sources?sort=date,400", "/events?limit=201,400",
        "/news,400", "/news?since=soon,400", "/news?since=2024&until=2023,400", "/places/atlantis,404", "/nothing,404",
        "/events/,404", "/events?cursor=50-0123456789abcdef,410", "/actors/x?y=1,400"})
    void whatCannotBeAnsweredIsAProblemAsDescribed(String path, int status) {
        var answer = visitor.get(ROOT + path);
        assertEquals(status, answer.statusCode());
        assertEquals(List.of(Integer.toString(answer.body().getBytes(UTF_8).length)),
            visitor.send("HEAD", ROOT + path).headers().allValues("Content-Length"));
        assertEquals("application/problem+json", mediaType(answer));
        assertEquals(List.of(), contract.faults("Problem", answer.body()));
        assertEquals(status, json(answer).getInt("status"));
    }

    @Test
    void aProblemAboveTheFirstVersionIsOneForProgramsToo() {
        var answer = visitor.get("/api");
        assertEquals(404, answer.statusCode());
        assertEquals("application/problem+json", mediaType(answer));
    }

    @Test
    void aProblemNamesWhatWouldFitAndWhereItIsExplained() {
        var problem = json(visitor.get(ROOT + "/events?kind=exercize"));
        assertEquals("kind", problem.getString("parameter"));
        assertEquals("exercize", problem.getString("found"));
        assertEquals(Sets.curated().vocabulary().kinds().size(), problem.getJsonArray("fitting").size());
        var explained = URI.create(problem.getString("type"));
        assertEquals(1, visitor.page(explained.getPath()).select("#" + explained.getFragment()).size());
    }

    @Test
    void aWalkSkipsNothingAndRepeatsNothing() {
        var ids = new ArrayList<String>();
        String path = ROOT + "/sources?limit=200";
        while (!path.isEmpty()) {
            var part = json(visitor.get(path));
            part.getJsonArray("items").getValuesAs(JsonObject.class)
                .forEach(source -> ids.add(source.getString("source_id")));
            path = part.containsKey("next") ? relative(part.getString("next")) : "";
        }
        assertEquals(List.copyOf(Sets.curated().sources().keySet()), ids);
    }

    @Test
    void aDayIsKeptOnTheWay() {
        var part = json(visitor.get(ROOT + "/events?as-of=2020-01-01&limit=3"));
        assertEquals("2020-01-01", part.getString("as_of"));
        assertTrue(part.getInt("total") < 421);
        var next = json(visitor.get(relative(part.getString("next"))));
        assertEquals("2020-01-01", next.getString("as_of"));
        assertEquals(part.getInt("total"), next.getInt("total"));
        String page = next.getJsonArray("items").getJsonObject(0).getString("address");
        assertEquals(200, visitor.get(relative(page)).statusCode());
    }

    @Test
    void anyOtherSiteMayRead() {
        var asked = visitor.send("OPTIONS", ROOT + "/events", "Origin", "https://elsewhere.example",
            "Access-Control-Request-Headers", "if-none-match");
        assertEquals(204, asked.statusCode());
        assertEquals("*", header(asked, "Access-Control-Allow-Headers"));
        for (String path : List.of("/events", "/nothing", "/events?x=1")) {
            var answer = visitor.get(ROOT + path);
            assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
            assertEquals("ETag, Link, Retry-After", header(answer, "Access-Control-Expose-Headers"));
            assertEquals("cross-origin", header(answer, "Cross-Origin-Resource-Policy"));
        }
        assertEquals("", header(visitor.get("/en/events"), "Access-Control-Allow-Origin"));
    }

    @Test
    void nothingCanBeSent() {
        var answer = visitor.send("POST", ROOT + "/events");
        assertEquals(405, answer.statusCode());
        assertEquals(List.of(), contract.faults("Problem", answer.body()));
    }

    @Test
    void whoHasAnAnswerAlreadyIsSentNothingAndEveryPartHasItsOwnTag() {
        String tag = header(visitor.get(ROOT + "/events?limit=2"), "ETag");
        assertEquals(304, visitor.get(ROOT + "/events?limit=2", "If-None-Match", tag).statusCode());
        assertEquals(200, visitor.get(ROOT + "/events?limit=3", "If-None-Match", tag).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "it"})
    void everyExampleOfThePageWorks(String language) {
        var page = visitor.page("/" + language + "/api");
        var links = page.select("a[href*=/api/v1/]").eachAttr("href");
        assertTrue(links.size() > 18);
        links.forEach(link -> assertEquals(200, visitor.get(relative(link)).statusCode(), link));
        page.select("main a[href^=#]").eachAttr("href")
            .forEach(link -> assertEquals(1, page.select("[id=" + link.substring(1) + "]").size(), link));
    }

    /** The id of some record of the collection in {@code path}. */
    private String id(String path) {
        if (!path.endsWith("{id}")) {
            return "";
        }
        var item = json(visitor.get(ROOT + path.replace("/{id}", "?limit=1"))).getJsonArray("items").getJsonObject(0);
        return item.getString(item.keySet().iterator().next());
    }

    private String relative(String address) {
        var found = URI.create(address);
        return found.getRawPath() + (found.getRawQuery() == null ? "" : "?" + found.getRawQuery());
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    private static String mediaType(HttpResponse<?> answer) {
        return header(answer, "Content-Type").split(";", 2)[0];
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
