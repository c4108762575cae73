package entente.print.xlsx;

import static entente.print.TestWorkbooks.read;
import static entente.print.TestWorkbooks.sheet;
import static entente.print.TestWorkbooks.workbook;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.brief.sheet.Chart;
import entente.brief.sheet.Chart.Form;
import entente.brief.sheet.Chart.Series;
import entente.brief.sheet.Sheet;
import entente.brief.sheet.Sheet.Cell;
import entente.brief.sheet.Sheet.Column;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Native charts and colour scales of a printed workbook. */
class ChartsTest {
    @Test
    void drawsANativeChartOfStackedColumns() throws IOException {
        try (var book = read(workbook(numbers().withCharts(List.of(chart(Form.COLUMN, 2)))))) {
            var chart = only(book, 0);
            var bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
            assertEquals("How many", chart.getTitleText().getString());
            assertEquals("it",
                chart.getTitle().getBody().getParagraph(0).getTextRuns().getFirst().getLanguage().getLanguage());
            assertEquals(List.of("One side", "Other side"),
                bars.getSerList().stream().map(series -> series.getTx().getV()).toList());
            assertEquals("'Sheet numbers'!$A$2:$A$3", bars.getSerArray(1).getCat().getStrRef().getF());
            assertEquals("'Sheet numbers'!$C$2:$C$3", bars.getSerArray(1).getVal().getNumRef().getF());
            assertEquals("2.0", bars.getSerArray(1).getVal().getNumRef().getNumCache().getPtArray(0).getV());
            assertTrue(bars.xmlText().contains("overlap val=\"100\""));
            assertEquals("col", bars.getBarDir().getVal().toString());
        }
    }

    @Test
    void titlesAxesInTheLanguageOfTheBriefAndDescribesTheChart() throws IOException {
        var locale = Locale.getDefault();
        Locale.setDefault(Locale.of("ar", "EG"));
        try (var book = read(workbook(numbers().withCharts(List.of(chart(Form.COLUMN, 2)))))) {
            var chart = only(book, 0);
            var area = chart.getCTChart().getPlotArea();
            assertEquals("Year", area.getCatAxArray(0).getTitle().getTx().getRich().getPArray(0).getRArray(0).getT());
            var valueTitle = area.getValAxArray(0).getTitle().getTx().getRich().getPArray(0).getRArray(0);
            assertEquals("Events", valueTitle.getT());
            assertEquals("it", valueTitle.getRPr().getLang());
            assertFalse(area.getValAxArray(0).getNumFmt().getSourceLinked());
            assertEquals("Told in words",
                frames(book, 0).getFirst().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr().getDescr());
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void drawsBarsFromTheFirstRowDownwardsAndLabelsEach() throws IOException {
        try (var book = read(workbook(numbers().withCharts(List.of(chart(Form.BAR, 1)))))) {
            var area = only(book, 0).getCTChart().getPlotArea();
            assertEquals("bar", area.getBarChartArray(0).getBarDir().getVal().toString());
            assertEquals("maxMin", area.getCatAxArray(0).getScaling().getOrientation().getVal().toString());
            assertEquals("max", area.getValAxArray(0).getCrosses().getVal().toString());
            assertTrue(area.getCatAxArray(0).xmlText().contains("tickLblSkip val=\"1\""));
            assertEquals("'Sheet numbers'!$C$2",
                area.getBarChartArray(0).getSerArray(1).getVal().getNumRef().getF());
        }
    }

    @Test
    void drawsADotForEveryCellThatIsNotEmpty() throws IOException {
        var days = sheet("days",
            List.of(new Cell.DateCell(LocalDate.of(2019, 1, 1)), new Cell.NumberCell(1), new Cell.EmptyCell()),
            List.of(new Cell.DateCell(LocalDate.of(2020, 6, 1)), new Cell.EmptyCell(), new Cell.NumberCell(2)));
        var chart = new Chart(Form.SCATTER, "When", "Told", "days", 2, "first", "Date", "",
            List.of(new Series("second", "One"), new Series("third", "Other")));
        try (var book = read(workbook(days.withCharts(List.of(chart))))) {
            var drawn = only(book, 0);
            var area = drawn.getCTChart().getPlotArea();
            var secondSeries = area.getScatterChartArray(0).getSerArray(1).getYVal().getNumRef().getNumCache();
            assertEquals("gap", drawn.getCTChart().getDispBlanksAs().getVal().toString());
            assertEquals(1, secondSeries.sizeOfPtArray());
            assertEquals(1, secondSeries.getPtArray(0).getIdx());
            assertEquals("yyyy", area.getValAxArray(0).getNumFmt().getFormatCode());
            assertFalse(area.getValAxArray(0).getNumFmt().getSourceLinked());
            assertTrue(area.getValAxArray(0).getScaling().getMin().getVal() < 43_466);
            assertTrue(area.getValAxArray(1).getDelete().getVal());
        }
    }

    @Test
    void placesChartsOfOtherSheetsBelowTheRowsTwoOnAPage() throws IOException {
        var figures = sheet("figures", List.of(new Cell.TextCell("one"))).withCharts(
            List.of(chart(Form.COLUMN, 2), chart(Form.BAR, 2), chart(Form.COLUMN, 1)));
        try (var book = read(workbook(figures, numbers()))) {
            var charts = book.getSheetAt(0).getDrawingPatriarch().getCharts();
            assertEquals("'Sheet numbers'!$B$2:$B$3", charts.getFirst().getCTChart().getPlotArea().getBarChartArray(0)
                .getSerArray(0).getVal().getNumRef().getF());
            var tops = frames(book, 0).stream().map(frame -> ((XSSFClientAnchor) frame.getAnchor()).getRow1()).toList();
            assertTrue(tops.getFirst() > 1);
            assertEquals(List.of(tops.get(0) - 1, tops.get(2) - 1),
                Arrays.stream(book.getSheetAt(0).getRowBreaks()).boxed().toList());
            assertFalse(book.getSheetAt(0).getFitToPage());
            assertNull(book.getSheetAt(1).getDrawingPatriarch());
        }
    }

    @Test
    void drawsNothingOfASheetWithoutRows() throws IOException {
        var empty = new Sheet("Sheet numbers", "numbers", numbers().columns(), 0, Stream::of);
        try (var book = read(workbook(empty.withCharts(List.of(chart(Form.COLUMN, 0)))))) {
            assertNull(book.getSheetAt(0).getDrawingPatriarch());
        }
    }

    @Test
    void rejectsAChartOfAMissingSheet() {
        var figures = sheet("figures", List.of(new Cell.TextCell("one"))).withCharts(List.of(chart(Form.COLUMN, 2)));
        var failure = assertThrows(IllegalArgumentException.class, () -> read(workbook(figures)));
        assertEquals("no sheet 'numbers' for the chart How many", failure.getMessage());
    }

    @Test
    void shadesCountsWithWhiteZerosAndHidesTheirFilterButtons() throws IOException {
        var columns = List.of(new Column("name", 20), new Column("y_2019", 8, true), new Column("y_2020", 8, true));
        var calendar = new Sheet("Calendar", "calendar", columns, 1,
            () -> Stream.of(List.of(new Cell.TextCell("a"), new Cell.NumberCell(0), new Cell.NumberCell(4))));
        try (var book = read(workbook(calendar))) {
            var sheet = book.getSheetAt(0);
            var formatting = sheet.getSheetConditionalFormatting();
            assertEquals("B2:C2", formatting.getConditionalFormattingAt(1).getFormattingRanges()[0].formatAsString());
            assertEquals("0", formatting.getConditionalFormattingAt(0).getRule(0).getFormula1());
            assertEquals(2, formatting.getConditionalFormattingAt(1).getRule(0).getColorScaleFormatting()
                .getNumControlPoints());
            assertEquals(8 * 256, sheet.getColumnWidth(1));
            assertEquals(2, sheet.getTables().getFirst().getCTTable().getAutoFilter().xmlText()
                .split("hiddenButton=\"1\"", -1).length - 1);
        }
    }

    private static Sheet numbers() {
        return sheet("numbers", List.of(new Cell.NumberCell(2019), new Cell.NumberCell(4), new Cell.NumberCell(2)),
            List.of(new Cell.NumberCell(2020), new Cell.NumberCell(5), new Cell.NumberCell(3)));
    }

    private static Chart chart(Form form, int rows) {
        return new Chart(form, "How many", "Told in words", "numbers", rows, "first", "Year", "Events",
            List.of(new Series("second", "One side"), new Series("third", "Other side")));
    }

    private static List<XSSFGraphicFrame> frames(XSSFWorkbook book, int sheet) {
        return book.getSheetAt(sheet).getDrawingPatriarch().getShapes().stream().map(XSSFGraphicFrame.class::cast)
            .toList();
    }

    private static XSSFChart only(XSSFWorkbook book, int sheet) {
        return book.getSheetAt(sheet).getDrawingPatriarch().getCharts().getFirst();
    }
}
