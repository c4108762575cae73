package entente.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import entente.Sets;
import entente.model.Event;
import entente.model.EventSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    private static final EventSet SET = Sets.curated();
    private static final List<Event> EVENTS = List.copyOf(SET.events().values());
    /** All values side by side, those of the narrow facets, and of one more. */
    private static final List<Columns> WAYS =
        List.of(new Columns(SET, EVENTS), new Columns(SET, EVENTS, 0), new Columns(SET, EVENTS, 100));

    @RepeatedTest(20)
    void countsWhatComparingEachEventCounts(RepetitionInfo repetition) {
        RandomGenerator random = new SplittableRandom(repetition.getCurrentRepetition());
        var among = Bits.none(EVENTS.size());
        int share = 1 + random.nextInt(60);
        IntStream.range(0, EVENTS.size()).filter(place -> random.nextInt(share) == 0).forEach(among::set);
        int size = among.count();
        for (Columns columns : WAYS) {
            var counts = columns.counts(among, size);
            assertEquals(List.of(Facet.values()), List.copyOf(counts.keySet()));
            for (var facet : Facet.values()) {
                assertArrayEquals(compared(facet, among), counts.get(facet));
                assertArrayEquals(compared(facet, among), columns.counts(facet, among, size));
            }
        }
    }

    private static int[] compared(Facet facet, Bits among) {
        Collection<String> values = facet.values(SET);
        return values.stream().mapToInt(value -> (int) IntStream.range(0, EVENTS.size())
            .filter(place -> among.has(place) && facet.of(EVENTS.get(place), SET).contains(value)).count()).toArray();
    }

    @Test
    void refusesMoreValuesThanAreToldApart() {
        var numbers = IntStream.rangeClosed(0, Rows.MOST).mapToObj(Integer::toString).toList();
        Column column = Column.of(numbers, List.of("one"), row -> List.of("7"));
        var refused = assertThrows(IllegalArgumentException.class, () -> new Rows(Map.of(Facet.ACTOR, column), 1));
        assertEquals("65537 values, of which 65536 can be told apart", refused.getMessage());
    }
}
