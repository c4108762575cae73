package entente.search.facets;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/** One property of every event: for each of its values the events that have it. */
public final class FacetColumn {
    private final List<String> values;
    private final Map<String, Integer> numbers;
    private final int rows;
    private final PostingList[] postings;
    /** Steps to count the rows of every value. */
    private final long cost;

    private FacetColumn(List<String> values, Map<String, Integer> numbers, int rows, PostingList[] postings) {
        this.values = values;
        this.numbers = numbers;
        this.rows = rows;
        this.postings = postings;
        this.cost = Arrays.stream(postings).mapToLong(PostingList::cost).sum();
    }

    /**
     * The column of a facet over rows.
     *
     * @param of the values of a row, without duplicates, each one of {@code values}
     */
    public static <R> FacetColumn of(Collection<String> values, List<R> rows, Function<R, List<String>> of) {
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
        return new FacetColumn(ordered, numbers, rows.size(),
            postings(ordered.size(), starts, Arrays.copyOf(cells, filled)));
    }

    /** @param cells the values of each row, from {@code starts} of the row to that of the next */
    private static PostingList[] postings(int values, int[] starts, int[] cells) {
        int[] totals = new int[values];
        for (int value : cells) {
            totals[value]++;
        }
        int[][] rows = new int[values][];
        Arrays.setAll(rows, value -> new int[totals[value]]);
        int[] filled = new int[values];
        for (int row = 0; row + 1 < starts.length; row++) {
            for (int cell = starts[row]; cell < starts[row + 1]; cell++) {
                rows[cells[cell]][filled[cells[cell]]++] = row;
            }
        }
        return Arrays.stream(rows).map(of -> PostingList.of(of, starts.length - 1)).toArray(PostingList[]::new);
    }

    public int rows() {
        return rows;
    }

    List<String> values() {
        return values;
    }

    /** The rows that have at least one of {@code chosen}; no row has a value that is not in the set. */
    public EventBitSet having(Collection<String> chosen) {
        var bits = EventBitSet.none(rows());
        chosen.stream().filter(numbers::containsKey).forEach(value -> having(number(value), bits));
        return bits;
    }

    /** Adds the rows that have the value with this number. */
    public void having(int value, EventBitSet into) {
        postings[value].addTo(into);
    }

    /** How many rows have the value with this number. */
    public int total(int value) {
        return postings[value].size();
    }

    /** For each value, how many rows have it. */
    int[] totals() {
        return counts(this::total);
    }

    /** For each value, how many rows {@code among} have it. */
    int[] counts(EventBitSet among) {
        return counts(value -> postings[value].countIn(among));
    }

    private int[] counts(IntUnaryOperator of) {
        int[] counts = new int[postings.length];
        Arrays.setAll(counts, of);
        return counts;
    }

    /** Steps that {@link #counts(EventBitSet)} takes, near enough to choose by. */
    long cost() {
        return cost;
    }

    /** Whether more than one row in 32 has {@code value}. */
    boolean isCommon(String value) {
        return numbers.containsKey(value) && total(number(value)) > rows >>> 5;
    }

    private int number(String value) {
        return requireNonNull(numbers.get(value));
    }

    /** Tells every row of every value. */
    void forEachCell(Cell each) {
        for (int value = 0; value < postings.length; value++) {
            int number = value;
            postings[value].forEach(row -> each.take(row, number));
        }
    }

    /** Takes a row and the number of a value that it has. */
    interface Cell {
        void take(int row, int value);
    }
}
