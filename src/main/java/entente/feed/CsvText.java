package entente.feed;

import entente.table.CellValue;

/** Cell values as text in CSV files. */
public final class CsvText {
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

    /** Like {@link #of}, with an apostrophe before text that a spreadsheet might run as a formula. */
    public static String formulaSafe(CellValue cell) {
        String text = of(cell);
        boolean isFreeText = cell instanceof CellValue.TextValue || cell instanceof CellValue.Values;
        return isFreeText && CellValue.looksLikeFormula(text) ? "'" + text : text;
    }
}
