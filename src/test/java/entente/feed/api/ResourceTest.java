package entente.feed.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.Sets;
import entente.feed.Feeds;
import entente.model.Event;
import entente.search.Index;
import entente.search.SearchResult;
import entente.search.query.Query;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResourceTest {
    private static final SearchResult ALL = Index.of(Sets.invented()).select(Query.ALL);

    @ParameterizedTest
    @MethodSource("resources")
    void withoutAFilterACollectionIsWhole(Resource<?> resource) {
        assertEquals(new HashSet<>(resource.ids(Sets.invented())), new HashSet<>(found(resource, ALL)));
        assertEquals(resource.ids(Sets.invented()).size(), found(resource, ALL).size());
    }

    @ParameterizedTest
    @MethodSource("resources")
    void everyIdLeadsToItsRecordAndNoOtherDoes(Resource<?> resource) {
        resource.ids(Sets.invented()).forEach(id -> assertTrue(resource.find(id, Sets.invented()).isPresent(), id));
        assertTrue(resource.find("nobody", Sets.invented()).isEmpty());
    }

    @Test
    void aFilterLeavesTheRecordsThatTheEventsFoundName() {
        var one = Feeds.select(Sets.invented(), "kind", "exercise");
        assertEquals(one.events().stream().map(Event::id).toList(), found(Resource.EVENTS, one));
        assertEquals(one.events().stream().flatMap(event -> event.everyCitation()).map(cited -> cited.source().id())
            .distinct().sorted().toList(), found(Resource.SOURCES, one).stream().sorted().toList());
        assertEquals(one.events().stream().flatMap(event -> event.statements().stream()
            .map(said -> event.id() + "." + said.id())).toList(), found(Resource.STATEMENTS, one));
        assertTrue(found(Resource.PLACES, one).size() < Sets.invented().places().size());
    }

    @Test
    void aCommitmentBelongsToTheEventsThatMadeItAndToThoseThatBearItOut() {
        var made = Sets.invented().commitments().firstEntry().getValue();
        for (Event event : List.of(made.madeIn(), made.evidence().getFirst())) {
            var one = Feeds.select(Sets.invented(), "since", event.date().edtf());
            assertTrue(one.events().contains(event));
            assertTrue(found(Resource.COMMITMENTS, one).contains(made.id()));
        }
    }

    static List<Resource<?>> resources() {
        return Resource.ALL;
    }

    private static <R> List<String> found(Resource<R> resource, SearchResult selection) {
        return resource.of().apply(selection).stream().map(resource.id()).toList();
    }
}
