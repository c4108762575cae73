package entente.brief.sheet;

import entente.brief.sheet.Sheet.Cell;
import entente.brief.sheet.Sheet.Column;
import entente.table.ColumnList;
import entente.table.TableContext;
import entente.table.TableForm;
import entente.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Builds a {@link Sheet} column by column, each with its name, its width in characters and a function from row to cell.
 *
 * @param <R> the type of the rows
 */
final class SheetBuilder<R> {
    private final String id;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<R, Cell>> cells = new ArrayList<>();

    /**
     * A builder without columns.
     *
     * @param id ASCII; the message {@code brief.sheet.<id>} is the name of the sheet
     */
    SheetBuilder(String id) {
        this.id = id;
    }

    /** Appends a column. */
    SheetBuilder<R> column(String name, int width, Function<R, Cell> cell) {
        return column(new Column(name, width), cell);
    }

    /** Appends the columns of a list that other formats share. */
    SheetBuilder<R> columns(ColumnList<R> columnList, TableContext context) {
        for (var column : columnList.in(TableForm.FLAT).columns()) {
            column(column.name(), ColumnWidths.of(id, column), row -> Cells.of(column.read(row, context)));
        }
        return this;
    }

    /** Inserts a column before the one named {@code following}. */
    SheetBuilder<R> insertBefore(String following, String name, int width, Function<R, Cell> cell) {
        int position = columns.stream().map(Column::name).toList().indexOf(following);
        columns.add(position, new Column(name, width));
        cells.add(position, cell);
        return this;
    }

    /** Appends a narrow column of counts, shaded by a colour scale. */
    SheetBuilder<R> shadedColumn(String name, int width, Function<R, Cell> cell) {
        return column(new Column(name, width, true), cell);
    }

    private SheetBuilder<R> column(Column column, Function<R, Cell> cell) {
        columns.add(column);
        cells.add(cell);
        return this;
    }

    /**
     * The sheet.
     *
     * @param rows opens a new stream at every call; this method uses one to count the rows
     */
    Sheet build(Messages messages, Supplier<Stream<R>> rows) {
        var readers = List.copyOf(cells);
        return new Sheet(messages.get("brief.sheet." + id), id, columns, Math.toIntExact(rows.get().count()),
            () -> rows.get().map(row -> readers.stream().map(cell -> cell.apply(row)).toList()));
    }
}
