package entente.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The data of a picture as a table, for readers who cannot see the picture or want to copy the numbers.
 *
 * @param header the column names; the first column names the rows
 * @param rows the rows, each as long as the header
 */
public record DataTable(List<String> header, List<List<Cell>> rows) {
    /** An empty table, for a picture that is shown next to its data. */
    public static final DataTable EMPTY = new DataTable(List.of(), List.of());

    /**
     * Checks the length of the rows.
     *
     * @throws IllegalArgumentException if a row is not as long as the header
     */
    public DataTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        int columns = header.size();
        if (rows.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("a row does not fit the header " + header);
        }
    }

    /**
     * A cell of the table.
     *
     * @param href the URL that the cell links to; null for plain text
     */
    public record Cell(String words, @Nullable String href) {
        /** A cell without a link. */
        public static Cell of(String words) {
            return new Cell(words, null);
        }
    }
}
