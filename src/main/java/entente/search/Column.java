package entente.search;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One property of every event, held both ways: for each event its values, for each value its events. The first way
 * counts a short selection fastest, the second a long one; both count exactly.
 */
final class Column {
    private final List<String> values;
    private final Map<String, Integer> numbers;
    private final int[] starts;
    private final int[] cells;
    private final Posting[] postings;
    /** Steps to count the rows of every value. */
    private final long cost;

    private Column(List<String> values, Map<String, Integer> numbers, int[] starts, int[] cells) {
        this.values = values;
        this.numbers = numbers;
        this.starts = starts;
        this.cells = cells;
        this.postings = postings();
        this.cost = Arrays.stream(postings).mapToLong(Posting::cost).sum();
    }

    /** @param of the values of a row, each once and each among {@code values} */
    static <R> Column of(Collection<String> values, List<R> rows, Function<R, List<String>> of) {
        List<String> ordered = List.copyOf(values);
        Map<String, Integer> numbers = HashMap.newHashMap(ordered.size());
        ordered.forEach(value -> numbers.put(value, numbers.size()));
        int[] starts = new int[rows.size() + 1];
        int[] cells = new int[rows.size()];
        int filled = 0;
        for (int row = 0; row < rows.size(); row++) {
            for (String value : of.apply(rows.get(row))) {
                if (filled == cells.length) {
                    cells = Arrays.copyOf(cells, filled * 2);
                }
                cells[filled++] = requireNonNull(numbers.get(value));
            }
            starts[row + 1] = filled;
        }
        return new Column(ordered, numbers, starts, Arrays.copyOf(cells, filled));
    }

    private Posting[] postings() {
        int[] totals = new int[values.size()];
        for (int value : cells) {
            totals[value]++;
        }
        int[][] rows = new int[totals.length][];
        Arrays.setAll(rows, value -> new int[totals[value]]);
        int[] filled = new int[totals.length];
        for (int row = 0; row < rows(); row++) {
            for (int cell = starts[row]; cell < starts[row + 1]; cell++) {
                rows[cells[cell]][filled[cells[cell]]++] = row;
            }
        }
        return Arrays.stream(rows).map(of -> Posting.of(of, rows())).toArray(Posting[]::new);
    }

    int rows() {
        return starts.length - 1;
    }

    List<String> values() {
        return values;
    }

    /** The rows that have at least one of {@code chosen}. */
    Bits having(Collection<String> chosen) {
        var bits = Bits.none(rows());
        chosen.forEach(value -> having(requireNonNull(numbers.get(value)), bits));
        return bits;
    }

    /** Adds the rows that have the value with this number. */
    void having(int value, Bits into) {
        postings[value].addTo(into);
    }

    /** How many rows have the value with this number. */
    int total(int value) {
        return postings[value].size();
    }

    /** For each value, how many rows {@code among} have it; {@code size} is how many there are. */
    int[] counts(Bits among, int size) {
        int[] counts = new int[postings.length];
        if (size == rows()) {
            Arrays.setAll(counts, this::total);
        } else if ((long) size * cells.length < cost * rows()) {
            countByRow(among, counts);
        } else {
            Arrays.setAll(counts, value -> postings[value].countIn(among));
        }
        return counts;
    }

    private void countByRow(Bits among, int[] counts) {
        long[] words = among.words();
        for (int i = 0; i < words.length; i++) {
            for (long word = words[i]; word != 0; word &= word - 1) {
                int row = (i << 6) + Long.numberOfTrailingZeros(word);
                for (int cell = starts[row]; cell < starts[row + 1]; cell++) {
                    counts[cells[cell]]++;
                }
            }
        }
    }
}
