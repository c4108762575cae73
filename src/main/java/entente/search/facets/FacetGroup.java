package entente.search.facets;

import static java.util.Objects.requireNonNull;

import entente.search.query.Facet;
import java.util.EnumMap;
import java.util.Map;

/** Columns that are counted in one go: value after value or event after event, whichever takes fewer steps. */
final class FacetGroup {
    private final Map<Facet, FacetColumn> columns;
    private final long cost;
    private final ForwardIndex rows;

    /** @param columns with {@link ForwardIndex#MOST} values at most, of {@code events} each */
    FacetGroup(Map<Facet, FacetColumn> columns, int events) {
        this.columns = columns;
        cost = columns.values().stream().mapToLong(FacetColumn::cost).sum();
        rows = new ForwardIndex(columns, events);
    }

    boolean has(Facet facet) {
        return columns.containsKey(facet);
    }

    /** For each value of each facet, how many of the {@code size} events {@code among} have it. */
    Map<Facet, int[]> counts(EventBitSet among, int size) {
        if (rows.cost(size) < cost) {
            return rows.counts(among);
        }
        var counts = new EnumMap<Facet, int[]>(Facet.class);
        columns.forEach((facet, column) -> counts.put(facet, column.counts(among)));
        return counts;
    }

    /** For each value of {@code facet}, which is of this group, how many of the {@code size} events {@code among} have it. */
    int[] counts(Facet facet, EventBitSet among, int size) {
        FacetColumn column = requireNonNull(columns.get(facet));
        return rows.cost(size) < column.cost() ? requireNonNull(rows.counts(among).get(facet)) : column.counts(among);
    }
}
