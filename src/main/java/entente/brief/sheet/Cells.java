package entente.brief.sheet;

import entente.brief.sheet.Sheet.Cell;
import entente.table.CellValue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Factory methods for cells. An absent value gives an empty cell. */
final class Cells {
    private Cells() {}

    static Cell text(@Nullable String text) {
        return text == null || text.isEmpty() ? new Cell.EmptyCell() : new Cell.TextCell(text);
    }

    static Cell number(long number) {
        return new Cell.NumberCell(number);
    }

    static Cell date(LocalDate day) {
        return new Cell.DateCell(day);
    }

    /** A link whose text is the URL itself. */
    static Cell link(String href) {
        return new Cell.LinkCell(href, href);
    }

    /** The cell for the value of a column that other formats share. */
    static Cell of(CellValue value) {
        return switch (value) {
            case CellValue.TextValue(var text) -> text(text);
            case CellValue.Values values -> text(values.joined());
            case CellValue.WholeNumber(var number) -> number(number);
            case CellValue.DecimalNumber(var number) -> new Cell.NumberCell(number);
            case CellValue.Date(var date) -> date(date);
            case CellValue.Url(var url) -> link(url);
            case CellValue.Empty empty -> new Cell.EmptyCell();
        };
    }
}
