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

/** The first rows of a sheet as sources of a chart: references to the cells, with what stands in them. */
final class ChartData {
    private final Worksheet page;
    private final List<List<Cell>> rows;

    /** @param rows how many at most */
    ChartData(Worksheet page, int rows) {
        this.page = page;
        try (var cells = page.cells()) {
            this.rows = cells.limit(rows).toList();
        }
    }

    XDDFCategoryDataSource labels(String column) {
        int at = page.sheet().index(column);
        var labels = rows.stream().map(row -> label(row.get(at))).toArray(String[]::new);
        return XDDFDataSourcesFactory.fromArray(labels, range(at), at);
    }

    /** Empty cells leave no mark. */
    XDDFNumericalDataSource<Double> numbers(String column) {
        int at = page.sheet().index(column);
        var numbers = rows.stream().map(row -> number(row.get(at))).toArray(Double[]::new);
        return XDDFDataSourcesFactory.fromArray(numbers, range(at), at);
    }

    /** The sum of some columns in the row in which it is largest. */
    double most(List<String> columns) {
        return rows.stream()
            .mapToDouble(row -> columns.stream().map(column -> number(row.get(page.sheet().index(column))))
                .mapToDouble(number -> number == null ? 0 : number).sum())
            .max().orElse(0);
    }

    LocalDate firstDay(String column) {
        return days(column).min(LocalDate::compareTo).orElseThrow();
    }

    LocalDate lastDay(String column) {
        return days(column).max(LocalDate::compareTo).orElseThrow();
    }

    private Stream<LocalDate> days(String column) {
        int at = page.sheet().index(column);
        return rows.stream().map(row -> ((Cell.Day) row.get(at)).day());
    }

    private String range(int column) {
        return new CellRangeAddress(1, rows.size(), column, column).formatAsString(page.name(), true);
    }

    private static String label(Cell cell) {
        return cell instanceof Cell.TextCell(String words) ? SpreadsheetText.fit(words) : Formulas.number(height(cell));
    }

    private static double height(Cell cell) {
        Double number = number(cell);
        return number == null ? 0 : number;
    }

    private static @Nullable Double number(Cell cell) {
        return switch (cell) {
            case Cell.Quantity(double number) -> number;
            case Cell.CountIf tally -> (double) tally.count();
            case Cell.RowSum sum -> (double) sum.sum();
            case Cell.Day(LocalDate day) -> RowWriter.serial(day);
            case Cell.TextCell words -> null;
            case Cell.Address address -> null;
            case Cell.Empty empty -> null;
        };
    }
}
