package entente.search;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Columns that are counted in one go: value after value or event after event, whichever takes fewer steps. */
final class Group {
    private final Map<Facet, Column> columns;
    /** The number that the first value of each has among those of all. */
    private final Map<Facet, Integer> first = new EnumMap<>(Facet.class);
    private final long cost;
    private final Rows rows;

    /** @param columns with {@link Rows#MOST} values at most, of {@code events} each */
    Group(Map<Facet, Column> columns, int events) {
        this.columns = columns;
        int before = 0;
        for (var column : columns.entrySet()) {
            first.put(column.getKey(), before);
            before += column.getValue().values().size();
        }
        cost = columns.values().stream().mapToLong(Column::cost).sum();
        rows = new Rows(List.copyOf(columns.values()), events);
    }

    boolean has(Facet facet) {
        return columns.containsKey(facet);
    }

    /** For each value of each facet, how many of the {@code size} events {@code among} have it. */
    Map<Facet, int[]> counts(Bits among, int size) {
        var counts = new EnumMap<Facet, int[]>(Facet.class);
        if (rows.cost(size) < cost) {
            int[] together = rows.counts(among);
            columns.keySet().forEach(facet -> counts.put(facet, part(together, facet)));
        } else {
            columns.forEach((facet, column) -> counts.put(facet, column.counts(among)));
        }
        return counts;
    }

    /** For each value of {@code facet}, which is of this group, how many of the {@code size} events {@code among} have it. */
    int[] counts(Facet facet, Bits among, int size) {
        Column column = requireNonNull(columns.get(facet));
        return rows.cost(size) < column.cost() ? part(rows.counts(among), facet) : column.counts(among);
    }

    private int[] part(int[] together, Facet facet) {
        int from = requireNonNull(first.get(facet));
        return Arrays.copyOfRange(together, from, from + requireNonNull(columns.get(facet)).values().size());
    }
}
