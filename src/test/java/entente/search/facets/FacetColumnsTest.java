package entente.search.facets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import entente.TestSets;
import entente.model.Event;
import entente.model.EventSet;
import entente.search.query.Facet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class FacetColumnsTest {
    private static final EventSet SET = TestSets.curated();
    private static final List<Event> EVENTS = List.copyOf(SET.events().values());
    /** The columns with the default number of values that are counted together, with none, and with at most 100. */
    private static final List<FacetColumns> VARIANTS =
        List.of(new FacetColumns(SET, EVENTS), new FacetColumns(SET, EVENTS, 0), new FacetColumns(SET, EVENTS, 100));

    @RepeatedTest(20)
    void countsAsComparingEachEventDoes(RepetitionInfo repetition) {
        RandomGenerator random = new SplittableRandom(repetition.getCurrentRepetition());
        var events = EventBitSet.none(EVENTS.size());
        int share = 1 + random.nextInt(60);
        IntStream.range(0, EVENTS.size()).filter(row -> random.nextInt(share) == 0).forEach(events::set);
        int size = events.count();
        for (FacetColumns columns : VARIANTS) {
            var counts = columns.counts(events, size);
            assertEquals(List.of(Facet.values()), List.copyOf(counts.keySet()));
            for (var facet : Facet.values()) {
                assertArrayEquals(countedOneByOne(facet, events), counts.get(facet));
                assertArrayEquals(countedOneByOne(facet, events), columns.counts(facet, events, size));
            }
        }
    }

    private static int[] countedOneByOne(Facet facet, EventBitSet events) {
        Collection<String> values = facet.values(SET);
        return values.stream().mapToInt(value -> (int) IntStream.range(0, EVENTS.size())
            .filter(row -> events.has(row) && facet.valuesFor(EVENTS.get(row), SET).contains(value)).count())
            .toArray();
    }

    @Test
    void rejectsMoreValuesThanAForwardIndexCanHold() {
        var numbers = IntStream.rangeClosed(0, ForwardIndex.MOST).mapToObj(Integer::toString).toList();
        FacetColumn column = FacetColumn.of(numbers, List.of("one"), row -> List.of("7"));
        var exception =
            assertThrows(IllegalArgumentException.class, () -> new ForwardIndex(Map.of(Facet.ACTOR, column), 1));
        assertEquals("65537 values, of which 65536 can be told apart", exception.getMessage());
    }
}
