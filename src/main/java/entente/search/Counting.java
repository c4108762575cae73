package entente.search;

import entente.search.Selection.Count;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Counts what choosing each value would give. A facet's own choices do not narrow its counts, so that a chosen value
 * does not hide its siblings.
 */
final class Counting {
    private final Columns columns;

    Counting(Columns columns) {
        this.columns = columns;
    }

    /** @param found what comes through all of {@code narrowing} */
    Map<Facet, List<Count>> counts(Query query, Narrowing narrowing, Bits found, int size) {
        var counts = new EnumMap<Facet, List<Count>>(Facet.class);
        for (var facet : Facet.values()) {
            List<String> chosen = query.chosen(facet);
            Bits beside = chosen.isEmpty() ? found : narrowing.without(facet.code());
            int width = chosen.isEmpty() ? size : beside.count();
            Column column = columns.of(facet);
            counts.put(facet, counts(column.values(), column.counts(beside, width), chosen));
        }
        return counts;
    }

    /** Most events first; equals in the order of the set. */
    private static List<Count> counts(List<String> values, int[] events, List<String> chosen) {
        long[] ranks = new long[events.length];
        int size = 0;
        for (int value = 0; value < events.length; value++) {
            if (events[value] > 0 || (!chosen.isEmpty() && chosen.contains(values.get(value)))) {
                ranks[size++] = (long) -events[value] << Integer.SIZE | value;
            }
        }
        Arrays.sort(ranks, 0, size);
        var counts = new ArrayList<Count>(size);
        for (int rank = 0; rank < size; rank++) {
            int value = (int) ranks[rank];
            counts.add(new Count(values.get(value), events[value], chosen.contains(values.get(value))));
        }
        return Collections.unmodifiableList(counts);
    }
}
