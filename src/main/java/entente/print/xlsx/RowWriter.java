package entente.print.xlsx;

import entente.brief.sheet.Sheet;
import entente.brief.sheet.Sheet.Cell;
import entente.brief.sheet.Sheet.Column;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * Streams rows as SpreadsheetML. Text is written as inline strings, because a table of shared strings would have to be
 * kept in memory.
 *
 * <p>Source: ECMA-376 part 1, 18.3.1.4 (c), 18.3.1.53 (is), 18.3.1.40 (f).
 */
final class RowWriter {
    /** The first day with a correct serial number: Excel counts 29 February 1900, which did not exist. */
    private static final LocalDate FIRST_SERIAL_DAY = LocalDate.of(1900, 3, 1);
    /** The serial number of 1 January 1970. */
    private static final int EPOCH_SERIAL = 25_569;

    private final CellStyles styles;
    private final Writer out;

    RowWriter(CellStyles styles, Writer out) {
        this.styles = styles;
        this.out = out;
    }

    /**
     * Writes all rows of {@code worksheet}.
     *
     * @throws IllegalArgumentException if the number of rows, or of cells in a row, differs from what the sheet
     *     announces
     */
    void write(Worksheet worksheet) throws IOException {
        var letters = IntStream.range(0, worksheet.sheet().columns().size())
            .mapToObj(CellReference::convertNumToColString).toList();
        int written = 0;
        try (var cells = worksheet.cells()) {
            for (Iterator<List<Cell>> rows = cells.iterator(); rows.hasNext(); written++) {
                write(worksheet.sheet(), rows.next(), letters, Integer.toString(written + 2));
            }
        }
        if (written != worksheet.rowCount()) {
            throw new IllegalArgumentException(
                "sheet '" + worksheet.sheet().id() + "' announces " + worksheet.rowCount() + " rows and gives "
                    + written);
        }
    }

    private void write(Sheet sheet, List<Cell> row, List<String> letters, String number) throws IOException {
        if (row.size() != letters.size()) {
            throw new IllegalArgumentException(
                "sheet '" + sheet.id() + "' has a row that does not fit its columns: " + row);
        }
        out.append("<row r=\"").append(number).append("\" ht=\"");
        out.append(Double.toString(RowHeight.of(row, sheet.columns()))).append("\">");
        for (int column = 0; column < row.size(); column++) {
            write(row.get(column), sheet.columns().get(column), letters.get(column) + number,
                name -> letters.get(sheet.columnIndex(name)) + number);
        }
        out.append("</row>");
    }

    /** Writes a cell. {@code referenceInRow} gives the reference of the cell of another column in this row. */
    private void write(Cell cell, Column column, String reference, UnaryOperator<String> referenceInRow)
        throws IOException {
        var style = column.shaded() ? styles.shaded() : styles.number();
        switch (cell) {
            case Cell.TextCell cellText -> text(cellText, reference);
            case Cell.NumberCell(double number) -> number(number, style, reference);
            case Cell.DateCell(LocalDate day) -> day(day, reference);
            case Cell.CountIf countIf -> formula(Formulas.countIfs(countIf), countIf.count(), style, reference);
            case Cell.RowSum(int sum, var columns) ->
                formula(Formulas.sum(columns.stream().map(referenceInRow).toList()), sum, style, reference);
            case Cell.LinkCell link -> link(link, reference);
            case Cell.EmptyCell empty -> open(styles.text(), reference).append("/>");
        }
    }

    private void text(Cell.TextCell cell, String reference) throws IOException {
        String text = SpreadsheetText.fitToCell(cell.text());
        open(cell.looksLikeFormula() ? styles.quotedText() : styles.text(), reference)
            .append(" t=\"inlineStr\"><is>")
            .append(SpreadsheetText.hasOuterSpace(text) ? "<t xml:space=\"preserve\">" : "<t>");
        SpreadsheetText.write(text, out);
        out.append("</t></is></c>");
    }

    private void day(LocalDate day, String reference) throws IOException {
        if (day.isBefore(FIRST_SERIAL_DAY)) {
            text(new Cell.TextCell(day.toString()), reference);
        } else {
            number(serialNumber(day), styles.date(), reference);
        }
    }

    /** The serial number of a day in the 1900 date system (ECMA-376 part 1, 18.17.4.1). */
    static double serialNumber(LocalDate day) {
        return (double) day.toEpochDay() + EPOCH_SERIAL;
    }

    private void number(double number, XSSFCellStyle style, String reference) throws IOException {
        open(style, reference).append("><v>").append(Formulas.number(number)).append("</v></c>");
    }

    private void formula(String formula, int result, XSSFCellStyle style, String reference) throws IOException {
        open(style, reference).append("><f>");
        SpreadsheetText.write(formula, out);
        out.append("</f><v>").append(Integer.toString(result)).append("</v></c>");
    }

    /**
     * Writes a {@code HYPERLINK} formula with its text as the cached result, or plain text if a link formula is not
     * possible.
     */
    private void link(Cell.LinkCell link, String reference) throws IOException {
        String href = SpreadsheetText.fitToCell(link.href());
        String text = SpreadsheetText.fitToCell(link.text());
        if (!Formulas.canLink(href, text)) {
            text(new Cell.TextCell(link.text()), reference);
            return;
        }
        open(styles.link(), reference).append(" t=\"str\"><f>");
        SpreadsheetText.write(Formulas.hyperlink(href, text), out);
        out.append("</f><v>");
        SpreadsheetText.write(text, out);
        out.append("</v></c>");
    }

    private Writer open(XSSFCellStyle style, String reference) throws IOException {
        out.append("<c r=\"").append(reference).append("\" s=\"");
        out.append(Integer.toString(style.getIndex())).append('"');
        return out;
    }
}
