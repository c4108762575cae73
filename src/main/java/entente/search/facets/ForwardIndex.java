package entente.search.facets;

import entente.search.query.Facet;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * For each event the values of its facets side by side, so that counting a few events looks at each but once. Values are
 * told apart by 16 bits: it is memory that counting waits for.
 */
final class ForwardIndex {
    /** So many values can be told apart. */
    static final int MOST = Character.MAX_VALUE + 1;

    private final int[] starts;
    private final char[] cells;
    private final Map<Facet, FacetColumn> columns;
    private final int values;

    /** @param columns of as many rows each; their values, {@link #MOST} at most, are numbered on from one to the next */
    ForwardIndex(Map<Facet, FacetColumn> columns, int rows) {
        this.columns = columns;
        values = columns.values().stream().mapToInt(column -> column.values().size()).sum();
        if (values > MOST) {
            throw new IllegalArgumentException(values + " values, of which " + MOST + " can be told apart");
        }
        starts = new int[rows + 1];
        columns.values().forEach(column -> column.forEachCell((row, value) -> starts[row + 1]++));
        for (int row = 0; row < rows; row++) {
            starts[row + 1] += starts[row];
        }
        cells = new char[starts[rows]];
        int[] next = Arrays.copyOf(starts, rows);
        int before = 0;
        for (var column : columns.values()) {
            int first = before;
            column.forEachCell((row, value) -> cells[next[row]++] = (char) (first + value));
            before += column.values().size();
        }
    }

    /** Steps to count {@code size} events, near enough to choose by. */
    long cost(int size) {
        return (long) size * cells.length / Math.max(1, starts.length - 1);
    }

    /** For each value of each facet, how many events {@code among} have it. */
    Map<Facet, int[]> counts(EventBitSet among) {
        int[] together = together(among);
        var counts = new EnumMap<Facet, int[]>(Facet.class);
        int from = 0;
        for (var column : columns.entrySet()) {
            int to = from + column.getValue().values().size();
            counts.put(column.getKey(), Arrays.copyOfRange(together, from, to));
            from = to;
        }
        return counts;
    }

    private int[] together(EventBitSet among) {
        int[] counts = new int[values];
        long[] words = among.words();
        for (int i = 0; i < words.length; i++) {
            for (long word = words[i]; word != 0; word &= word - 1) {
                int row = (i << 6) + Long.numberOfTrailingZeros(word);
                for (int cell = starts[row]; cell < starts[row + 1]; cell++) {
                    counts[cells[cell]]++;
                }
            }
        }
        return counts;
    }
}
