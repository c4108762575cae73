package entente.feed.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.feed.FeedFixtures;
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
    private static final SearchResult ALL = Index.of(TestSets.invented()).search(Query.ALL);

    @ParameterizedTest
    @MethodSource("resources")
    void aCollectionIsCompleteWithoutAFilter(Resource<?> resource) {
        assertEquals(new HashSet<>(resource.ids(TestSets.invented())), new HashSet<>(found(resource, ALL)));
        assertEquals(resource.ids(TestSets.invented()).size(), found(resource, ALL).size());
    }

    @ParameterizedTest
    @MethodSource("resources")
    void findsEveryRecordByItsIdAndNoOther(Resource<?> resource) {
        resource.ids(TestSets.invented())
            .forEach(id -> assertTrue(resource.find(id, TestSets.invented()).isPresent(), id));
        assertTrue(resource.find("nobody", TestSets.invented()).isEmpty());
    }

    @Test
    void aFilteredCollectionHasTheRecordsOfTheMatchingEvents() {
        var result = FeedFixtures.select(TestSets.invented(), "kind", "exercise");
        assertEquals(result.events().stream().map(Event::id).toList(), found(Resource.EVENTS, result));
        assertEquals(result.events().stream().flatMap(event -> event.allCitations())
            .map(citation -> citation.source().id()).distinct().sorted().toList(),
            found(Resource.SOURCES, result).stream().sorted().toList());
        assertEquals(result.events().stream().flatMap(event -> event.statements().stream()
            .map(statement -> event.id() + "." + statement.id())).toList(), found(Resource.STATEMENTS, result));
        assertTrue(found(Resource.PLACES, result).size() < TestSets.invented().places().size());
    }

    @Test
    void aCommitmentIsFoundByTheEventThatMadeItAndByItsEvidence() {
        var commitment = TestSets.invented().commitments().firstEntry().getValue();
        for (Event event : List.of(commitment.madeIn(), commitment.evidence().getFirst())) {
            var result = FeedFixtures.select(TestSets.invented(), "since", event.date().edtf());
            assertTrue(result.events().contains(event));
            assertTrue(found(Resource.COMMITMENTS, result).contains(commitment.id()));
        }
    }

    static List<Resource<?>> resources() {
        return Resource.ALL;
    }

    private static <R> List<String> found(Resource<R> resource, SearchResult result) {
        return resource.matching().apply(result).stream().map(resource.id()).toList();
    }
}
