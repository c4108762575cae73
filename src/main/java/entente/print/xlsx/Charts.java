package entente.print.xlsx;

import entente.brief.sheet.Chart;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Places charts on sheets: to the right of the rows if the chart shows the same sheet, below the rows if it shows
 * another.
 */
final class Charts {
    /** The number of empty rows or columns around a chart. */
    private static final int CELLS_BETWEEN = 1;
    /** In EMU. Without it the upper border of a chart would be printed on the previous page. */
    private static final int TOP_MARGIN = 3 * Units.EMU_PER_POINT;
    private static final int CHART_COLUMNS = 12;
    private static final int CHART_ROWS = 18;
    /** In percent. At this scale, two charts that are as wide as the sheet of figures fit on one page. */
    private static final short PRINT_SCALE = 80;
    private static final int CHARTS_PER_PAGE = 2;

    private final Map<String, Worksheet> worksheets;
    /** A cache by worksheet and number of rows: several charts show the same rows, and reading them again is slow. */
    private final Map<SourceKey, ChartData> data = new HashMap<>();
    private final Locale language;

    private record SourceKey(Worksheet worksheet, int rows) {}

    /**
     * Prepares the charts of one workbook.
     *
     * @param worksheets the first worksheet of every sheet, by the id of the sheet
     */
    Charts(Map<String, Worksheet> worksheets, Locale language) {
        this.worksheets = worksheets;
        this.language = language;
    }

    /**
     * Draws the charts of {@code worksheet} into {@code xssfSheet}. A chart without data rows is omitted.
     *
     * @throws IllegalArgumentException if a chart shows a sheet that the workbook does not have
     */
    void draw(Worksheet worksheet, XSSFSheet xssfSheet) {
        int besideCount = 0;
        int belowCount = 0;
        for (var chart : worksheet.sheet().charts()) {
            var source = worksheets.get(chart.sheet());
            if (source == null) {
                throw new IllegalArgumentException("no sheet '" + chart.sheet() + "' for the chart " + chart.title());
            }
            if (source.rowCount() > 0 && worksheet.equals(source)) {
                draw(chart, source, xssfSheet, anchorBeside(worksheet, besideCount++));
            } else if (source.rowCount() > 0) {
                draw(chart, source, xssfSheet, anchorBelow(worksheet, belowCount++));
            }
        }
        if (belowCount > 0) {
            setUpPrint(worksheet, xssfSheet, belowCount);
        }
    }

    private void draw(Chart chart, Worksheet source, XSSFSheet xssfSheet, XSSFClientAnchor anchor) {
        var xssfChart = xssfSheet.createDrawingPatriarch().createChart(anchor);
        var frame = xssfChart.getGraphicFrame().getCTGraphicalObjectFrame();
        frame.getNvGraphicFramePr().getCNvPr().setDescr(chart.description());
        new NativeChart(xssfChart, language).draw(chart,
            data.computeIfAbsent(new SourceKey(source, chart.rowCount()),
                key -> new ChartData(key.worksheet, key.rows)));
    }

    private static XSSFClientAnchor anchorBeside(Worksheet worksheet, int index) {
        int left = worksheet.sheet().columns().size() + CELLS_BETWEEN;
        int top = 1 + index * (CHART_ROWS + CELLS_BETWEEN);
        return new XSSFClientAnchor(0, 0, 0, 0, left, top, left + CHART_COLUMNS, top + CHART_ROWS);
    }

    private static XSSFClientAnchor anchorBelow(Worksheet worksheet, int index) {
        int top = topRow(worksheet, index);
        return new XSSFClientAnchor(0, TOP_MARGIN, 0, 0, 0, top, worksheet.sheet().columns().size(), top + CHART_ROWS);
    }

    private static int topRow(Worksheet worksheet, int index) {
        return worksheet.rowCount() + 1 + CELLS_BETWEEN + index * (CHART_ROWS + CELLS_BETWEEN);
    }

    /**
     * Sets a print scale and page breaks between charts. Fitting to a page width would disable the breaks, and charts
     * would be cut.
     */
    private static void setUpPrint(Worksheet worksheet, XSSFSheet xssfSheet, int charts) {
        xssfSheet.setFitToPage(false);
        xssfSheet.setRepeatingRows(null);
        xssfSheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        xssfSheet.getPrintSetup().setScale(PRINT_SCALE);
        for (int index = 0; index < charts; index += CHARTS_PER_PAGE) {
            xssfSheet.setRowBreak(topRow(worksheet, index) - 1);
        }
    }
}
