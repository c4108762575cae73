package entente.table;

import java.util.Set;

/**
 * A column of a table: its name and type, and how it reads a cell from a row.
 *
 * @param name the name in snake_case, the same in every language; it never changes
 * @param required whether every row of a normalised table has a value
 * @param descriptionKey the key of its description under {@code feed.member}
 * @param forms the forms of tables that have the column
 */
public record Column<R>(
    String name, ColumnType type, boolean required, String descriptionKey, Set<TableForm> forms, Reader<R> reader) {
    public Column {
        forms = Set.copyOf(forms);
    }

    /** Reads a cell from a row. */
    @FunctionalInterface
    public interface Reader<R> {
        CellValue read(R row, TableContext context);
    }

    /** The cell of this column in {@code row}. */
    public CellValue read(R row, TableContext context) {
        return reader.read(row, context);
    }

    Column<R> optional() {
        return new Column<>(name, type, false, descriptionKey, forms, reader);
    }

    Column<R> describedAs(String key) {
        return new Column<>(name, type, required, key, forms, reader);
    }

    Column<R> onlyIn(TableForm form) {
        return new Column<>(name, type, required, descriptionKey, Set.of(form), reader);
    }
}
