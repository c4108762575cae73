package entente.print;

import entente.brief.Sheet.Cell;
import entente.brief.Sheet.Chart;
import entente.brief.Sheet.Column;
import entente.picture.Ink;
import java.util.List;
import java.util.Locale;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;

/** A native chart of stacked columns to the right of the rows that it shows, drawn again by Excel as they change. */
final class ColumnChart {
    private static final int LEFT_GAP = 1;
    private static final int COLUMNS = 14;
    private static final int ROWS = 26;
    private static final int GAP_BETWEEN_STACKS = 40;
    private static final String ON_TOP_OF_EACH_OTHER = "100";

    private final XSSFSheet framed;
    private final SheetPage page;
    private final List<List<Cell>> rows;

    private ColumnChart(XSSFSheet framed, SheetPage page) {
        this.framed = framed;
        this.page = page;
        this.rows = page.cells().toList();
    }

    /** Draws {@code chart}, worded in {@code language}, of the rows of {@code page}; nothing where there are none. */
    static void draw(Chart chart, Locale language, SheetPage page, XSSFSheet framed) {
        if (page.rows() > 0) {
            new ColumnChart(framed, page).draw(chart, language);
        }
    }

    private void draw(Chart chart, Locale language) {
        int left = page.sheet().columns().size() + LEFT_GAP;
        var drawing = framed.createDrawingPatriarch();
        XSSFChart drawn = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, left, 1, left + COLUMNS, 1 + ROWS));
        drawn.setTitleText(chart.title());
        drawn.setTitleOverlay(false);
        drawn.getTitle().getBody().getParagraphs()
            .forEach(words -> words.getTextRuns().forEach(run -> run.setLanguage(language)));
        drawn.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr().setDescr(chart.title());
        drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        drawn.plot(stacks(chart, drawn));
        stack(drawn.getCTChart().getPlotArea().getBarChartArray(0));
    }

    /** Sets the series on top of each other, by name: POI's small schema does not know the type of the value. */
    private static void stack(CTBarChart bars) {
        try (var overlap = bars.addNewOverlap().newCursor()) {
            overlap.setAttributeText(new QName("val"), ON_TOP_OF_EACH_OTHER);
        }
    }

    private XDDFBarChartData stacks(Chart chart, XSSFChart drawn) {
        var up = drawn.createValueAxis(AxisPosition.LEFT);
        up.setMinimum(0);
        up.setCrossBetween(AxisCrossBetween.BETWEEN);
        var stacks = (XDDFBarChartData) drawn.createData(
            ChartTypes.BAR, drawn.createCategoryAxis(AxisPosition.BOTTOM), up);
        stacks.setBarDirection(BarDirection.COL);
        stacks.setBarGrouping(BarGrouping.STACKED);
        stacks.setGapWidth(GAP_BETWEEN_STACKS);
        stacks.setVaryColors(false);
        for (int at = 0; at < chart.series().size(); at++) {
            var shown = chart.series().get(at);
            var series = stacks.addSeries(labels(index(chart.category())), heights(index(shown.column())));
            series.setTitle(shown.name(), null);
            series.setShapeProperties(filled(Ink.series(at)));
        }
        return stacks;
    }

    private XDDFCategoryDataSource labels(int column) {
        var labels = rows.stream().map(row -> label(row.get(column))).toArray(String[]::new);
        return XDDFDataSourcesFactory.fromArray(labels, range(column), column);
    }

    private XDDFNumericalDataSource<Double> heights(int column) {
        var heights = rows.stream().map(row -> height(row.get(column))).toArray(Double[]::new);
        return XDDFDataSourcesFactory.fromArray(heights, range(column), column);
    }

    private int index(String column) {
        return page.sheet().columns().stream().map(Column::name).toList().indexOf(column);
    }

    private String range(int column) {
        return new CellRangeAddress(1, page.rows(), column, column).formatAsString(page.name(), true);
    }

    private static String label(Cell cell) {
        return cell instanceof Cell.Words(String words) ? words : Long.toString((long) height(cell));
    }

    private static double height(Cell cell) {
        return switch (cell) {
            case Cell.Quantity(double number) -> number;
            case Cell.Tally tally -> tally.count();
            default -> 0;
        };
    }

    private static XDDFShapeProperties filled(Ink ink) {
        var color = Palette.of(ink);
        var properties = new XDDFShapeProperties();
        properties.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(
            new byte[]{(byte) color.getRed(), (byte) color.getGreen(), (byte) color.getBlue()})));
        return properties;
    }
}
