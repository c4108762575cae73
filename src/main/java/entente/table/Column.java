package entente.table;

import java.util.Set;

/**
 * A column of a table: its name and type, and how it reads a cell from a row.
 *
 * @param name in snake_case, the same in every language; never changes
 * @param required whether every row has a value
 * @param description the key under {@code feed.member} that says what the column means
 * @param forms the forms of table that have the column
 */
public record Column<R>(
    String name, ColumnType type, boolean required, String description, Set<TableForm> forms, Reader<R> reader) {
    public Column {
        forms = Set.copyOf(forms);
    }

    /** How a cell is read from a row. */
    @FunctionalInterface
    public interface Reader<R> {
        CellValue read(R row, TableContext context);
    }

    public CellValue read(R row, TableContext context) {
        return reader.read(row, context);
    }

    Column<R> optional() {
        return new Column<>(name, type, false, description, forms, reader);
    }

    Column<R> describedAs(String key) {
        return new Column<>(name, type, required, key, forms, reader);
    }

    Column<R> only(TableForm form) {
        return new Column<>(name, type, required, description, Set.of(form), reader);
    }
}
