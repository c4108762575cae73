package entente.search;

import java.util.Arrays;
import java.util.List;

/** For each event the values of all its facets side by side, so that counting a few events looks at each but once. */
final class Rows {
    private final int[] starts;
    private final int[] cells;

    /** @param columns of as many rows each; their values are numbered on from one to the next */
    Rows(List<Column> columns, int rows) {
        starts = new int[rows + 1];
        columns.forEach(column -> column.forEachCell((row, value) -> starts[row + 1]++));
        for (int row = 0; row < rows; row++) {
            starts[row + 1] += starts[row];
        }
        cells = new int[starts[rows]];
        int[] next = Arrays.copyOf(starts, rows);
        int before = 0;
        for (var column : columns) {
            int first = before;
            column.forEachCell((row, value) -> cells[next[row]++] = first + value);
            before += column.values().size();
        }
    }

    /** Steps to count {@code size} events, near enough to choose by. */
    long cost(int size) {
        return (long) size * cells.length / Math.max(1, starts.length - 1);
    }

    /** For each value from {@code first} to before {@code end}, how many events {@code among} have it. */
    int[] counts(Bits among, int first, int end) {
        int[] counts = new int[end - first];
        long[] words = among.words();
        for (int i = 0; i < words.length; i++) {
            for (long word = words[i]; word != 0; word &= word - 1) {
                int row = (i << 6) + Long.numberOfTrailingZeros(word);
                for (int cell = starts[row]; cell < starts[row + 1]; cell++) {
                    int value = cells[cell] - first;
                    if (value >= 0 && value < counts.length) {
                        counts[value]++;
                    }
                }
            }
        }
        return counts;
    }
}
