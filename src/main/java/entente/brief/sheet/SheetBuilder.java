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

/** A sheet in the making: one line a column, with its name, its width in characters and what a row says in it. */
final class SheetBuilder<R> {
    private final String id;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<R, Cell>> cells = new ArrayList<>();

    /** @param id ASCII; the sheet's name in words stands under {@code brief.sheet.<id>} */
    SheetBuilder(String id) {
        this.id = id;
    }

    SheetBuilder<R> column(String name, int width, Function<R, Cell> cell) {
        return column(new Column(name, width), cell);
    }

    /** The columns that flat tables have in common. */
    SheetBuilder<R> columns(ColumnList<R> shared, TableContext context) {
        for (var column : shared.in(TableForm.FLAT).columns()) {
            column(column.name(), ColumnWidths.of(id, column), row -> Cells.of(column.read(row, context)));
        }
        return this;
    }

    /** A column in front of the one that is called {@code next}. */
    SheetBuilder<R> before(String next, String name, int width, Function<R, Cell> cell) {
        int at = columns.stream().map(Column::name).toList().indexOf(next);
        columns.add(at, new Column(name, width));
        cells.add(at, cell);
        return this;
    }

    /** One of many narrow columns of counts. */
    SheetBuilder<R> shaded(String name, int width, Function<R, Cell> cell) {
        return column(new Column(name, width, true), cell);
    }

    private SheetBuilder<R> column(Column column, Function<R, Cell> cell) {
        columns.add(column);
        cells.add(cell);
        return this;
    }

    /** @param rows a fresh stream at every call; the first is counted, the others are printed */
    Sheet sheet(Messages words, Supplier<Stream<R>> rows) {
        var read = List.copyOf(cells);
        return new Sheet(words.say("brief.sheet." + id), id, columns, Math.toIntExact(rows.get().count()),
            () -> rows.get().map(row -> read.stream().map(cell -> cell.apply(row)).toList()));
    }
}
