package entente.brief.sheet;

import entente.brief.sheet.Sheet.Cell;
import entente.table.CellValue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Cells as the sheets write them; what is absent is empty. */
final class Cells {
    private Cells() {}

    static Cell words(@Nullable String words) {
        return words == null || words.isEmpty() ? new Cell.Empty() : new Cell.TextCell(words);
    }

    static Cell number(long number) {
        return new Cell.Quantity(number);
    }

    static Cell day(LocalDate day) {
        return new Cell.Day(day);
    }

    /** An address that shows itself and leads to itself. */
    static Cell address(String href) {
        return new Cell.Address(href, href);
    }

    static Cell of(CellValue value) {
        return switch (value) {
            case CellValue.TextValue(var text) -> words(text);
            case CellValue.Values values -> words(values.joined());
            case CellValue.WholeNumber(var number) -> number(number);
            case CellValue.DecimalNumber(var number) -> new Cell.Quantity(number);
            case CellValue.Date(var date) -> day(date);
            case CellValue.Url(var url) -> address(url);
            case CellValue.Empty empty -> new Cell.Empty();
        };
    }
}
