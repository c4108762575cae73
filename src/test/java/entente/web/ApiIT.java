package entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.feed.JsonSchemaValidator;
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

/** The API of the deployed site, checked against its own OpenAPI document. */
@ExtendWith(DeployedSiteExtension.class)
class ApiIT {
    private static final String ROOT = "/api/v1";

    private final DeployedSite site;
    private final JsonSchemaValidator contract;

    ApiIT(DeployedSite site) {
        this.site = site;
        this.contract = new JsonSchemaValidator(site.get(ROOT + "/openapi.json").body());
    }

    @Test
    void everyOperationReturnsWhatItsSchemaDescribes() {
        assertEquals(19, contract.paths().size());
        contract.paths().forEach((path, schema) -> {
            String query = path.equals("/news") ? "?since=2025" : "";
            var response = site.get(ROOT + path.replace("{id}", id(path)) + query);
            assertEquals(200, response.statusCode(), path);
            assertEquals("application/json", mediaType(response));
            assertEquals(List.of(), contract.faults(schema, response.body()), path);
        });
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"events?limit=200", "events?q=moon&sort=relevance&limit=3", "statements?significance=3&limit=200",
            "sources?area=space&since=2024&limit=200", "outlets?side=both", "actors?kind=exercise&limit=200",
            "places?significance=3", "strands?area=defence", "commitments?area=space",
            "facets?q=moon&topic=lunar-exploration", "events?as-of=2022-12-31&limit=3",
            "news?since=2025-06&until=2025-12&limit=200", "events?q=zzzzzzzz"})
    void filteredResponsesMatchTheirSchemas(String path) {
        String schema = contract.paths().get("/" + path.substring(0, path.indexOf('?')));
        var response = site.get(ROOT + "/" + path);
        assertEquals(List.of(), contract.faults(schema, response.body()));
    }

    @ParameterizedTest
    @CsvSource({"/events?topik=land,400", "/events?topic=land2,400", "/sources?sort=date,400", "/events?limit=201,400",
        "/news,400", "/news?since=soon,400", "/news?since=2024&until=2023,400", "/places/atlantis,404", "/nothing,404",
        "/events/,404", "/events?cursor=50-0123456789abcdef,410", "/actors/x?y=1,400"})
    void failedRequestsReturnTheDescribedProblem(String path, int status) {
        var response = site.get(ROOT + path);
        assertEquals(status, response.statusCode());
        assertEquals(List.of(Integer.toString(response.body().getBytes(UTF_8).length)),
            site.send("HEAD", ROOT + path).headers().allValues("Content-Length"));
        assertEquals("application/problem+json", mediaType(response));
        assertEquals(List.of(), contract.faults("Problem", response.body()));
        assertEquals(status, json(response).getInt("status"));
    }

    @Test
    void anUnknownPathAboveTheVersionReturnsAProblemToo() {
        var response = site.get("/api");
        assertEquals(404, response.statusCode());
        assertEquals("application/problem+json", mediaType(response));
    }

    @Test
    void aProblemNamesTheValidValuesAndItsDocumentation() {
        var problem = json(site.get(ROOT + "/events?kind=exercize"));
        assertEquals("kind", problem.getString("parameter"));
        assertEquals("exercize", problem.getString("found"));
        assertEquals(TestSets.curated().vocabulary().kinds().size(), problem.getJsonArray("fitting").size());
        var documentation = URI.create(problem.getString("type"));
        assertEquals(1, site.page(documentation.getPath()).select("#" + documentation.getFragment()).size());
    }

    @Test
    void followingNextLinksReturnsEveryRecordOnce() {
        var ids = new ArrayList<String>();
        String path = ROOT + "/sources?limit=200";
        while (!path.isEmpty()) {
            var page = json(site.get(path));
            page.getJsonArray("items").getValuesAs(JsonObject.class)
                .forEach(source -> ids.add(source.getString("source_id")));
            path = page.containsKey("next") ? site.path(page.getString("next")) : "";
        }
        assertEquals(List.copyOf(TestSets.curated().sources().keySet()), ids);
    }

    @Test
    void nextLinksKeepTheAsOfDay() {
        var first = json(site.get(ROOT + "/events?as-of=2022-12-31&limit=1"));
        assertEquals("2022-12-31", first.getString("as_of"));
        assertTrue(first.getInt("total") < TestSets.curated().events().size());
        var next = json(site.get(site.path(first.getString("next"))));
        assertEquals("2022-12-31", next.getString("as_of"));
        assertEquals(first.getInt("total"), next.getInt("total"));
        String url = next.getJsonArray("items").getJsonObject(0).getString("address");
        assertEquals(200, site.get(site.path(url)).statusCode());
    }

    @Test
    void everyResponseMayBeReadFromOtherOrigins() {
        var preflight = site.send("OPTIONS", ROOT + "/events", "Origin", "https://elsewhere.example",
            "Access-Control-Request-Headers", "if-none-match");
        assertEquals(204, preflight.statusCode());
        assertEquals("*", header(preflight, "Access-Control-Allow-Headers"));
        for (String path : List.of("/events", "/nothing", "/events?x=1")) {
            var response = site.get(ROOT + path);
            assertEquals("*", header(response, "Access-Control-Allow-Origin"));
            assertTrue(header(response, "Access-Control-Expose-Headers").contains("ETag, Link, Retry-After"));
            assertEquals("cross-origin", header(response, "Cross-Origin-Resource-Policy"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/events.csv?q=zzzzzzzz", "/it/events.raw.csv?q=zzzzzzzz", "/en/events.json?kind=patrol",
        "/en/events.ndjson?q=zzzzzzzz", "/en/events.jsonld?q=zzzzzzzz", "/en/events.atom?q=zzzzzzzz",
        "/en/events.feed.json?q=zzzzzzzz", "/en/new.atom", "/en/new.feed.json", "/en/events.ics?q=zzzzzzzz",
        "/en/events.geojson?kind=patrol", "/en/events.bib?q=zzzzzzzz", "/en/cite.ris", "/en/cite.csl.json",
        "/en/entente.zip", "/en/events.pdf?q=zzzzzzzz", "/en/events.xlsx?q=zzzzzzzz", "/en/events/nothing.json",
        "/en/events.csv?x=1"})
    void everyFileMayBeReadFromOtherOrigins(String path) {
        var response = site.download(path);
        assertEquals("*", response.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        assertEquals("cross-origin", response.headers().firstValue("Cross-Origin-Resource-Policy").orElse(""));
        var preflight = site.send("OPTIONS", path, "Origin", "https://elsewhere.example");
        assertEquals(204, preflight.statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/events", "/en/events/nothing", "/en/api", "/assets/icon.svg"})
    void aPageMayNotBeReadFromOtherOrigins(String path) {
        var response = site.get(path);
        assertEquals("", header(response, "Access-Control-Allow-Origin"));
        assertEquals("same-origin", header(response, "Cross-Origin-Resource-Policy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/"})
    void theIndexLinksToEveryAddressWithoutAnId(String end) {
        var index = json(site.get(ROOT + end));
        assertEquals(200, site.get(site.path(index.getString("description"))).statusCode());
        assertEquals(200, site.get(site.path(index.getString("guide"))).statusCode());
        var addresses = index.getJsonArray("addresses").getValuesAs(JsonObject.class);
        assertEquals(10, addresses.size());
        for (var address : addresses) {
            var response = site.get(site.path(address.getString("address")));
            assertEquals(200, response.statusCode(), address.toString());
            if (address.containsKey("total")) {
                assertEquals(address.getInt("total"), json(response).getInt("total"), address.toString());
            }
        }
    }

    @Test
    void methodsOtherThanGetAreNotAllowed() {
        var response = site.send("POST", ROOT + "/events");
        assertEquals(405, response.statusCode());
        assertEquals(List.of(), contract.faults("Problem", response.body()));
    }

    @Test
    void aMatchingEntityTagGives304AndEveryPageHasItsOwnTag() {
        String tag = header(site.get(ROOT + "/events?limit=2"), "ETag");
        assertEquals(304, site.get(ROOT + "/events?limit=2", "If-None-Match", tag).statusCode());
        assertEquals(200, site.get(ROOT + "/events?limit=3", "If-None-Match", tag).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "it"})
    void everyExampleOfTheApiGuideWorks(String language) {
        var page = site.page("/" + language + "/api");
        var links = page.select("a[href*=/api/v1/]").eachAttr("href");
        assertTrue(links.size() > 18);
        links.forEach(link -> assertEquals(200, site.get(site.path(link)).statusCode(), link));
        page.select("main a[href^=#]").eachAttr("href")
            .forEach(link -> assertEquals(1, page.select("[id=" + link.substring(1) + "]").size(), link));
    }

    /** The id of the first record of the collection, if {@code path} has a placeholder for it; else empty. */
    private String id(String path) {
        if (!path.endsWith("{id}")) {
            return "";
        }
        var item = json(site.get(ROOT + path.replace("/{id}", "?limit=1"))).getJsonArray("items").getJsonObject(0);
        return item.getString(item.keySet().iterator().next());
    }

    private static JsonObject json(HttpResponse<String> response) {
        return Json.createReader(new StringReader(response.body())).readObject();
    }

    private static String mediaType(HttpResponse<?> response) {
        return header(response, "Content-Type").split(";", 2)[0];
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
