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
 * Writes rows as SpreadsheetML. Text stands in its cell, not in a table of shared strings, which would have to be kept.
 *
 * <p>Source: ECMA-376 part 1, 18.3.1.4 (c), 18.3.1.53 (is), 18.3.1.40 (f).
 */
final class RowWriter {
    /** Before it, Excel counts a 29 February 1900 that never was. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final int DAY_ZERO = 25_569;

    private final CellStyles styles;
    private final Writer out;

    RowWriter(CellStyles styles, Writer out) {
        this.styles = styles;
        this.out = out;
    }

    /** @throws IllegalArgumentException if the sheet gives other rows than it announces */
    void write(Worksheet page) throws IOException {
        var letters = IntStream.range(0, page.sheet().columns().size())
            .mapToObj(CellReference::convertNumToColString).toList();
        int written = 0;
        try (var cells = page.cells()) {
            for (Iterator<List<Cell>> rows = cells.iterator(); rows.hasNext(); written++) {
                write(page.sheet(), rows.next(), letters, Integer.toString(written + 2));
            }
        }
        if (written != page.rows()) {
            throw new IllegalArgumentException(
                "sheet '" + page.sheet().id() + "' announces " + page.rows() + " rows and gives " + written);
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
                name -> letters.get(sheet.index(name)) + number);
        }
        out.append("</row>");
    }

    /** @param beside where the cell of another column of the row stands */
    private void write(Cell cell, Column column, String reference, UnaryOperator<String> beside) throws IOException {
        var style = column.shaded() ? styles.shaded() : styles.number();
        switch (cell) {
            case Cell.TextCell words -> words(words, reference);
            case Cell.Quantity(double number) -> number(number, style, reference);
            case Cell.Day(LocalDate day) -> day(day, reference);
            case Cell.CountIf tally -> formula(Formulas.count(tally), tally.count(), style, reference);
            case Cell.RowSum(int sum, var columns) ->
                formula(Formulas.sum(columns.stream().map(beside).toList()), sum, style, reference);
            case Cell.Address address -> address(address, reference);
            case Cell.Empty empty -> open(styles.words(), reference).append("/>");
        }
    }

    private void words(Cell.TextCell words, String reference) throws IOException {
        String text = SpreadsheetText.fit(words.words());
        open(words.looksLikeFormula() ? styles.formulaLike() : styles.words(), reference)
            .append(" t=\"inlineStr\"><is>")
            .append(SpreadsheetText.hasOuterSpace(text) ? "<t xml:space=\"preserve\">" : "<t>");
        SpreadsheetText.write(text, out);
        out.append("</t></is></c>");
    }

    private void day(LocalDate day, String reference) throws IOException {
        if (day.isBefore(FIRST_DAY)) {
            words(new Cell.TextCell(day.toString()), reference);
        } else {
            number(serial(day), styles.day(), reference);
        }
    }

    /** The number that stands for a day. */
    static double serial(LocalDate day) {
        return (double) day.toEpochDay() + DAY_ZERO;
    }

    private void number(double number, XSSFCellStyle style, String reference) throws IOException {
        open(style, reference).append("><v>").append(Formulas.number(number)).append("</v></c>");
    }

    private void formula(String formula, int result, XSSFCellStyle style, String reference) throws IOException {
        open(style, reference).append("><f>");
        SpreadsheetText.write(formula, out);
        out.append("</f><v>").append(Integer.toString(result)).append("</v></c>");
    }

    /** A formula that leads to the address, with its words as the result; words alone where Excel could not follow. */
    private void address(Cell.Address address, String reference) throws IOException {
        String href = SpreadsheetText.fit(address.href());
        String text = SpreadsheetText.fit(address.words());
        if (!Formulas.canLink(href, text)) {
            words(new Cell.TextCell(address.words()), reference);
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
