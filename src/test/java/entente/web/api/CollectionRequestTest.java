package entente.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.edition.Edition;
import entente.feed.api.Operation;
import entente.feed.api.Resource;
import entente.model.EventSet;
import entente.model.Language;
import entente.search.Index;
import entente.search.query.BadQuery;
import entente.web.PageRequests;
import entente.web.page.Link;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.page.PageResult.Failure;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CollectionRequestTest {
    private static final Resource<?> EVENTS = Resource.EVENTS;

    @ParameterizedTest
    @CsvSource({"limit=200", "limit=7", "limit=50&sort=relevance&q=space", "limit=1&significance=3&area=space"})
    void followingNextLinksReturnsEveryRecordOnce(String query) throws IOException {
        var request = PageRequests.curated(Language.ENGLISH, "", query.split("&"));
        List<String> ids = request.edition().index().search(collectionRequest(request, "a").query()).events().stream()
            .map(event -> event.id()).toList();
        assertEquals(ids, idsOfAllPages(query));
    }

    @Test
    void aCursorOfAnotherBuildIsGoneAndLinksToTheFirstPage() throws IOException {
        String next = page(PageRequests.curated(Language.ENGLISH, "", "area=space", "limit=5"), "a").getString("next");
        var request = PageRequests.curated(Language.ENGLISH, "", URI.create(next).getRawQuery().split("&"));
        assertInstanceOf(PageResult.Data.class, show(request, "a"));
        var gone = assertInstanceOf(Failure.Gone.class, show(request, "b"));
        assertEquals(List.of("https://entente.example/api/v1/events?area=space&limit=5"),
            gone.suggestions().stream().map(Link::href).toList());
    }

    @Test
    void aCursorOfAnotherSetIsGone() throws IOException {
        String next = page(PageRequests.curated(Language.ENGLISH, "", "limit=5"), "a").getString("next");
        var request = PageRequests.curated(Language.ENGLISH, "", URI.create(next).getRawQuery().split("&"));
        EventSet set = request.edition().set();
        var changed = new EventSet(set.vocabulary(), set.strands(), set.actors(), set.places(), set.outlets(),
            set.sources(), set.events(), set.commitments(), set.codebook(), "0".repeat(64),
            set.withdrawals());
        var edition = Edition.of(Index.of(changed), new LinkedHashMap<>(), null);
        assertInstanceOf(Failure.Gone.class, show(
            new PageRequest(edition, request.address(), request.publicUrls(), "", request.parameters()), "a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "5", "99999999-0123456789abcdef", "5-0123456789abcdef", "-1-0123456789abcdef"})
    void anInventedCursorIsGone(String cursor) {
        assertInstanceOf(Failure.Gone.class,
            show(PageRequests.curated(Language.ENGLISH, "", "cursor=" + cursor), "a"));
    }

    @ParameterizedTest
    @CsvSource({"limit=0,limit", "limit=201,limit", "limit=-1,limit", "limit=many,limit", "page=2,page", "x=1,x",
        "limit=1&limit=2,limit", "topic=x,topic"})
    void anInvalidParameterIsNamed(String query, String parameter) {
        var request = PageRequests.curated(Language.ENGLISH, "", query.split("&"));
        assertEquals(parameter, assertThrows(BadQuery.class, () -> show(request, "a")).parameter());
    }

    @Test
    void aPageHasTheTotalAndAUrlOfTheNextPage() throws IOException {
        var page = page(PageRequests.curated(Language.ENGLISH, "", "limit=5"), "a");
        assertEquals(TestSets.curated().events().size(), page.getInt("total"));
        assertEquals(5, page.getInt("count"));
        assertEquals(5, page.getJsonArray("items").size());
        assertTrue(page.getString("next").startsWith("https://entente.example/api/v1/events?limit=5&cursor=5-"));
    }

    private static List<String> idsOfAllPages(String firstQuery) throws IOException {
        var ids = new ArrayList<String>();
        String query = firstQuery;
        while (!query.isEmpty()) {
            var page = page(PageRequests.curated(Language.ENGLISH, "", query.split("&")), "a");
            page.getJsonArray("items").getValuesAs(JsonObject.class)
                .forEach(event -> ids.add(event.getString("event_id")));
            query = page.containsKey("next") ? URI.create(page.getString("next")).getRawQuery() : "";
        }
        return ids;
    }

    private static CollectionRequest collectionRequest(PageRequest request, String build) {
        return new CollectionRequest(Operation.collection(EVENTS), request, build);
    }

    private static PageResult show(PageRequest request, String build) {
        var collection = collectionRequest(request, build);
        var query = collection.query();
        return collection.page(query.queryString(), request.edition().index().search(query).events(),
            Resource.EVENTS.schema());
    }

    private static JsonObject page(PageRequest request, String build) throws IOException {
        var out = new ByteArrayOutputStream();
        PageResult result = show(request, build);
        PageResult made = result instanceof PageResult.Costly(var composer) ? composer.get() : result;
        ((PageResult.Data) made).body().write(out);
        return Json.createReader(new ByteArrayInputStream(out.toByteArray())).readObject();
    }
}
