package entente.print.xlsx;

import entente.brief.sheet.Sheet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;

/**
 * As much of a sheet as Excel holds on one: all of it, or a part of a million rows.
 *
 * @param number from 1
 * @param rows below the header
 */
record Worksheet(Sheet sheet, int number, int rows) {
    private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows() - 1;
    private static final int MOST_LETTERS = 31;

    /** The pages of {@code sheet}, at least one. */
    static List<Worksheet> of(Sheet sheet) {
        int last = Math.max(1, Math.ceilDiv(sheet.count(), MOST_ROWS));
        return IntStream.rangeClosed(1, last)
            .mapToObj(number -> new Worksheet(sheet, number, number < last
                ? MOST_ROWS
                : sheet.count() - (last - 1) * MOST_ROWS))
            .toList();
    }

    /** {@code Events}, {@code Events 2}. */
    String name() {
        if (number == 1) {
            return sheet.name();
        }
        String suffix = " " + number;
        int kept = Math.min(sheet.name().length(), MOST_LETTERS - suffix.length());
        return sheet.name().substring(0, kept) + suffix;
    }

    /** The name of its table: {@code events}, {@code events_2}. */
    String table() {
        return number == 1 ? sheet.id() : sheet.id() + "_" + number;
    }

    /** Header and rows; a table without rows has an empty one, as Excel wants it. */
    AreaReference area() {
        return new AreaReference(new CellReference(0, 0),
            new CellReference(Math.max(1, rows), sheet.columns().size() - 1), SpreadsheetVersion.EXCEL2007);
    }

    String dimension() {
        return "<dimension ref=\"" + area().formatAsString() + "\"/>";
    }

    Stream<List<Sheet.Cell>> cells() {
        return sheet.rows().get().skip((number - 1L) * MOST_ROWS).limit(rows);
    }
}
