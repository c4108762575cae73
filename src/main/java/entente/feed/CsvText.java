package entente.feed;

import entente.table.CellValue;
import java.util.regex.Pattern;

/** Cell values as text in CSV files. */
public final class CsvText {
    /**
     * The position before the sign of a formula, after a semicolon, tab, pipe or line end and any quotes and blanks.
     * In locales with a decimal comma, spreadsheets expect a semicolon, and then do not recognise quoted cells either.
     */
    private static final Pattern FORMULA_AFTER_SEPARATOR =
        Pattern.compile("([;|\\t\\r\\n][\\s\"']*)(?=[=+\\-@＝＋－＠])");

    private CsvText() {}

    /** The value as text; a date as in ISO 8601, an empty cell as an empty string. */
    public static String of(CellValue cell) {
        return switch (cell) {
            case CellValue.TextValue(var text) -> text;
            case CellValue.Values values -> values.joined();
            case CellValue.WholeNumber(var number) -> Long.toString(number);
            case CellValue.DecimalNumber(var number) -> Double.toString(number);
            case CellValue.Date(var date) -> date.toString();
            case CellValue.Url(var address) -> address;
            case CellValue.Empty empty -> "";
        };
    }

    /**
     * Like {@link #of}, with an apostrophe before text that a spreadsheet might run as a formula: at the start of the
     * cell, and where a spreadsheet that expects another separator than a comma would start a new cell.
     */
    public static String formulaSafe(CellValue cell) {
        String text = of(cell);
        boolean isFreeText = cell instanceof CellValue.TextValue || cell instanceof CellValue.Values;
        if (!isFreeText) {
            return text;
        }
        String marked = FORMULA_AFTER_SEPARATOR.matcher(text).replaceAll("$1'");
        return CellValue.looksLikeFormula(text) ? "'" + marked : marked;
    }
}
