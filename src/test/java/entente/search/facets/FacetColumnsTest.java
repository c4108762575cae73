package entente.search.facets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import entente.Sets;
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
    private static final EventSet SET = Sets.curated();
    private static final List<Event> EVENTS = List.copyOf(SET.events().values());
    /** All values side by side, those of the narrow facets, and of one more. */
    private static final List<FacetColumns> WAYS =
        List.of(new FacetColumns(SET, EVENTS), new FacetColumns(SET, EVENTS, 0), new FacetColumns(SET, EVENTS, 100));

    @RepeatedTest(20)
    void countsWhatComparingEachEventCounts(RepetitionInfo repetition) {
        RandomGenerator random = new SplittableRandom(repetition.getCurrentRepetition());
        var among = EventBitSet.none(EVENTS.size());
        int share = 1 + random.nextInt(60);
        IntStream.range(0, EVENTS.size()).filter(place -> random.nextInt(share) == 0).forEach(among::set);
        int size = among.count();
        for (FacetColumns columns : WAYS) {
            var counts = columns.counts(among, size);
            assertEquals(List.of(Facet.values()), List.copyOf(counts.keySet()));
            for (var facet : Facet.values()) {
                assertArrayEquals(compared(facet, among), counts.get(facet));
                assertArrayEquals(compared(facet, among), columns.counts(facet, among, size));
            }
        }
    }

    private static int[] compared(Facet facet, EventBitSet among) {
        Collection<String> values = facet.values(SET);
        return values.stream().mapToInt(value -> (int) IntStream.range(0, EVENTS.size())
            .filter(place -> among.has(place) && facet.valuesFor(EVENTS.get(place), SET).contains(value)).count())
            .toArray();
    }

    @Test
    void refusesMoreValuesThanAreToldApart() {
        var numbers = IntStream.rangeClosed(0, ForwardIndex.MOST).mapToObj(Integer::toString).toList();
        FacetColumn column = FacetColumn.of(numbers, List.of("one"), row -> List.of("7"));
        var refused =
            assertThrows(IllegalArgumentException.class, () -> new ForwardIndex(Map.of(Facet.ACTOR, column), 1));
        assertEquals("65537 values, of which 65536 can be told apart", refused.getMessage());
    }
}
