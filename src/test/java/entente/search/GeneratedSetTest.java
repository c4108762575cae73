package entente.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.generated.GeneratedSet;
import entente.model.Event;
import entente.model.EventSet;
import entente.search.query.Facet;
import entente.search.query.Query;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GeneratedSetTest {
    private static final int SIZE = 3_000;
    private static final EventSet SET = GeneratedSet.of(TestSets.curated(), SIZE, 1);

    private static Stream<Event> events(EventSet set) {
        return set.events().values().stream();
    }

    @Test
    void isTheSameForTheSameSeed() {
        EventSet second = GeneratedSet.of(TestSets.curated(), SIZE, 1);
        assertEquals(List.copyOf(SET.events().values()), List.copyOf(second.events().values()));
    }

    @Test
    void hasNoDanglingReferences() {
        assertEquals(SIZE, SET.events().size());
        for (var facet : Facet.values()) {
            var values = facet.values(SET);
            assertTrue(events(SET).flatMap(event -> facet.valuesFor(event, SET).stream()).allMatch(values::contains));
        }
        var outlets = new HashSet<>(SET.outlets().values());
        assertTrue(SET.sources().values().stream().allMatch(source -> outlets.contains(source.outlet())));
        assertTrue(events(SET).flatMap(Event::allCitations)
            .allMatch(citation -> SET.sources().get(citation.source().id()) == citation.source()));
    }

    @Test
    void hasAsManyCitationsPerEventAsItsTemplate() {
        assertEquals(citationsPerEvent(TestSets.curated()), citationsPerEvent(SET), 0.3);
    }

    private static double citationsPerEvent(EventSet set) {
        return events(set).mapToLong(event -> event.allCitations().count()).average().orElseThrow();
    }

    @Test
    void givesTheSearchResultsOfTheOracle() {
        var index = Index.of(SET);
        var oracle = new Oracle(SET);
        var random = new Random(5);
        for (int i = 0; i < 40; i++) {
            Query query = oracle.random(random);
            assertEquals(
                events(SET).filter(event -> oracle.matches(query, event)).sorted(Oracle.order(query.effectiveSort()))
                    .map(Event::id).toList(),
                index.search(query).events().stream().map(Event::id).toList(),
                query::queryString);
        }
    }
}
