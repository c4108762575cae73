package entente.search;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;

/** Columns that are counted in one go: value after value or event after event, whichever takes fewer steps. */
final class Group {
    private final Map<Facet, Column> columns;
    private final long cost;
    private final Rows rows;

    /** @param columns with {@link Rows#MOST} values at most, of {@code events} each */
    Group(Map<Facet, Column> columns, int events) {
        this.columns = columns;
        cost = columns.values().stream().mapToLong(Column::cost).sum();
        rows = new Rows(columns, events);
    }

    boolean has(Facet facet) {
        return columns.containsKey(facet);
    }

    /** For each value of each facet, how many of the {@code size} events {@code among} have it. */
    Map<Facet, int[]> counts(Bits among, int size) {
        if (rows.cost(size) < cost) {
            return rows.counts(among);
        }
        var counts = new EnumMap<Facet, int[]>(Facet.class);
        columns.forEach((facet, column) -> counts.put(facet, column.counts(among)));
        return counts;
    }

    /** For each value of {@code facet}, which is of this group, how many of the {@code size} events {@code among} have it. */
    int[] counts(Facet facet, Bits among, int size) {
        Column column = requireNonNull(columns.get(facet));
        return rows.cost(size) < column.cost() ? requireNonNull(rows.counts(among).get(facet)) : column.counts(among);
    }
}
