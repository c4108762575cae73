package entente.print.xlsx;

import entente.brief.sheet.Sheet.Cell;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.jspecify.annotations.Nullable;

/**
 * The first rows of a sheet as data sources of a chart: references to the cells, with their current values as a cache.
 */
final class ChartData {
    private final Worksheet worksheet;
    private final List<List<Cell>> rows;

    /**
     * Reads the rows.
     *
     * @param rows the maximum number of rows, counted from the first
     */
    ChartData(Worksheet worksheet, int rows) {
        this.worksheet = worksheet;
        try (var cells = worksheet.cells()) {
            this.rows = cells.limit(rows).toList();
        }
    }

    /** A column as the labels of a category axis. */
    XDDFCategoryDataSource labels(String column) {
        int index = worksheet.sheet().columnIndex(column);
        var labels = rows.stream().map(row -> label(row.get(index))).toArray(String[]::new);
        return XDDFDataSourcesFactory.fromArray(labels, range(index), index);
    }

    /** A column as numbers. A cell without a number gives null, which the chart does not draw. */
    XDDFNumericalDataSource<Double> numbers(String column) {
        int index = worksheet.sheet().columnIndex(column);
        var numbers = rows.stream().map(row -> number(row.get(index))).toArray(Double[]::new);
        return XDDFDataSourcesFactory.fromArray(numbers, range(index), index);
    }

    /** The largest sum of {@code columns} in one row. */
    double maxSum(List<String> columns) {
        return rows.stream()
            .mapToDouble(row -> columns.stream().map(column -> number(row.get(worksheet.sheet().columnIndex(column))))
                .mapToDouble(number -> number == null ? 0 : number).sum())
            .max().orElse(0);
    }

    /** The earliest day in a column of days. */
    LocalDate firstDay(String column) {
        return days(column).min(LocalDate::compareTo).orElseThrow();
    }

    /** The latest day in a column of days. */
    LocalDate lastDay(String column) {
        return days(column).max(LocalDate::compareTo).orElseThrow();
    }

    private Stream<LocalDate> days(String column) {
        int index = worksheet.sheet().columnIndex(column);
        return rows.stream().map(row -> ((Cell.DateCell) row.get(index)).date());
    }

    private String range(int column) {
        return new CellRangeAddress(1, rows.size(), column, column).formatAsString(worksheet.name(), true);
    }

    private static String label(Cell cell) {
        return cell instanceof Cell.TextCell(String text)
            ? SpreadsheetText.fitToCell(text)
            : Formulas.number(numberOrZero(cell));
    }

    private static double numberOrZero(Cell cell) {
        Double number = number(cell);
        return number == null ? 0 : number;
    }

    private static @Nullable Double number(Cell cell) {
        return switch (cell) {
            case Cell.NumberCell(double number) -> number;
            case Cell.CountIf countIf -> (double) countIf.count();
            case Cell.RowSum sum -> (double) sum.sum();
            case Cell.DateCell(LocalDate day) -> RowWriter.serialNumber(day);
            case Cell.TextCell words -> null;
            case Cell.LinkCell address -> null;
            case Cell.EmptyCell empty -> null;
        };
    }
}
