package entente.search;

import entente.search.Selection.Count;
import java.util.ArrayList;
import java.util.Comparator;
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

    private static List<Count> counts(List<String> values, int[] events, List<String> chosen) {
        var counts = new ArrayList<Count>();
        for (int value = 0; value < events.length; value++) {
            boolean picked = chosen.contains(values.get(value));
            if (picked || events[value] > 0) {
                counts.add(new Count(values.get(value), events[value], picked));
            }
        }
        counts.sort(Comparator.comparingInt(Count::events).reversed());
        return List.copyOf(counts);
    }
}
