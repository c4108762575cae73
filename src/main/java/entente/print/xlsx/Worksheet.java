package entente.print.xlsx;

import entente.brief.sheet.Sheet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;

/**
 * The part of a sheet that fits on one worksheet of Excel: the whole sheet, or at most 1,048,575 of its rows.
 *
 * @param number of the part, from 1
 * @param rowCount the number of rows below the header
 */
record Worksheet(Sheet sheet, int number, int rowCount) {
    private static final int MAX_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows() - 1;
    private static final int MAX_NAME_LENGTH = 31;

    /** Splits {@code sheet} into worksheets, at least one. */
    static List<Worksheet> of(Sheet sheet) {
        int last = Math.max(1, Math.ceilDiv(sheet.rowCount(), MAX_ROWS));
        return IntStream.rangeClosed(1, last)
            .mapToObj(number -> new Worksheet(sheet, number, number < last
                ? MAX_ROWS
                : sheet.rowCount() - (last - 1) * MAX_ROWS))
            .toList();
    }

    /** The name of the worksheet, at most 31 characters: {@code Events}, {@code Events 2}. */
    String name() {
        if (number == 1) {
            return sheet.name();
        }
        String suffix = " " + number;
        int length = Math.min(sheet.name().length(), MAX_NAME_LENGTH - suffix.length());
        return sheet.name().substring(0, length) + suffix;
    }

    /** The name of its table: {@code events}, {@code events_2}. */
    String tableName() {
        return number == 1 ? sheet.id() : sheet.id() + "_" + number;
    }

    /** The range of its table: header and rows. A table without rows includes an empty row, which Excel requires. */
    AreaReference tableRange() {
        return new AreaReference(new CellReference(0, 0),
            new CellReference(Math.max(1, rowCount), sheet.columns().size() - 1), SpreadsheetVersion.EXCEL2007);
    }

    /** The {@code dimension} element of its XML. */
    String dimensionElement() {
        return "<dimension ref=\"" + tableRange().formatAsString() + "\"/>";
    }

    /** The cells of its rows. The stream must be closed. */
    Stream<List<Sheet.Cell>> cells() {
        return sheet.rows().get().skip((number - 1L) * MAX_ROWS).limit(rowCount);
    }
}
