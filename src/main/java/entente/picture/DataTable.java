package entente.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a picture shows, as a table, for whoever would rather read or copy numbers.
 *
 * @param header the head of each column; the first column names the rows
 * @param rows as wide as the header
 */
public record DataTable(List<String> header, List<List<Cell>> rows) {
    /** For a picture that stands beside its own table. */
    public static final DataTable NONE = new DataTable(List.of(), List.of());

    /** @throws IllegalArgumentException if a row is not as wide as the header */
    public DataTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        int columns = header.size();
        if (rows.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("a row does not fit the header " + header);
        }
    }

    /** @param href where it leads, or null */
    public record Cell(String words, @Nullable String href) {
        public static Cell of(String words) {
            return new Cell(words, null);
        }
    }
}
