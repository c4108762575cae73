package entente.feed;

import entente.table.CellValue;

/** A cell as a CSV file has it: nothing where it is empty, dates by ISO 8601. */
public final class CsvText {
    private CsvText() {}

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

    /** As above, with an apostrophe before text that a spreadsheet might take for a formula. */
    public static String guarded(CellValue cell) {
        String text = of(cell);
        boolean free = cell instanceof CellValue.TextValue || cell instanceof CellValue.Values;
        return free && CellValue.looksLikeFormula(text) ? "'" + text : text;
    }
}
