package entente.print.xlsx;

import entente.brief.sheet.Chart;
import entente.picture.Ink;
import entente.print.Palette;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFTitle;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;

/** Draws a native chart of the workbook (DrawingML), which Excel redraws when the cells change. */
final class NativeChart {
    /** The gap between columns or bars, in percent of their width. */
    private static final int GAP_WIDTH = 40;
    /** Overlap in percent that puts the series of a stack on top of each other. */
    private static final String FULL_OVERLAP = "100";
    private static final double TITLE_SIZE = 12;
    /** Up to this maximum, the count axis has a tick for every unit. */
    private static final double MAX_UNIT_TICKS = 10;
    private static final double LABEL_SIZE = 8;
    private static final String EVERY_LABEL = "1";
    private static final String MARKER_SIZE = "5";
    private static final double DAYS_PER_YEAR = 365.25;
    private static final int MAX_YEAR_TICKS = 14;

    private final XSSFChart xssfChart;
    private final Locale language;

    NativeChart(XSSFChart xssfChart, Locale language) {
        this.xssfChart = xssfChart;
        this.language = language;
    }

    /** Draws {@code chart} from {@code data}, which must have at least one row. */
    void draw(Chart chart, ChartData data) {
        title(chart.title());
        if (chart.series().size() > 1) {
            xssfChart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        switch (chart.form()) {
            case COLUMN -> xssfChart.plot(bars(chart, data, BarDirection.COL));
            case BAR -> xssfChart.plot(bars(chart, data, BarDirection.BAR));
            case SCATTER -> xssfChart.plot(dots(chart, data));
        }
        if (chart.form() != Chart.Form.SCATTER) {
            setValue(xssfChart.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap(), FULL_OVERLAP);
        }
        localizeAxes();
    }

    private void title(String title) {
        xssfChart.setTitleText(title);
        xssfChart.setTitleOverlay(false);
        textRuns(xssfChart.getTitle()).forEach(run -> {
            run.setLanguage(language);
            run.setFontSize(TITLE_SIZE);
        });
    }

    /**
     * Sets the language of axis titles and unlinks number formats; otherwise POI would use the default locale of the
     * machine and the number formats of the cells.
     */
    private void localizeAxes() {
        var plotArea = xssfChart.getCTChart().getPlotArea();
        var titles = new ArrayList<CTTitle>();
        for (var axis : plotArea.getCatAxArray()) {
            titles.add(axis.getTitle());
        }
        for (var axis : plotArea.getValAxArray()) {
            if (axis.isSetTitle()) {
                titles.add(axis.getTitle());
            }
            if (axis.isSetNumFmt()) {
                axis.getNumFmt().setSourceLinked(false);
            }
        }
        titles.forEach(title -> textRuns(new XDDFTitle(xssfChart, title)).forEach(run -> run.setLanguage(language)));
    }

    private static Stream<XDDFTextRun> textRuns(XDDFTitle title) {
        return title.getBody().getParagraphs().stream().flatMap(paragraph -> paragraph.getTextRuns().stream());
    }

    /** Labels every bar horizontally in small type; otherwise Excel skips or rotates labels. */
    private void showEveryLabel(XDDFCategoryAxis axis) {
        axis.getOrAddTextProperties().setFontSize(LABEL_SIZE);
        var ctAxis = xssfChart.getCTChart().getPlotArea().getCatAxArray(0);
        try (var rotation = ctAxis.getTxPr().getBodyPr().newCursor(); var cursor = ctAxis.newCursor()) {
            rotation.setAttributeText(new QName("rot"), "0");
            cursor.toEndToken();
            cursor.beginElement(new QName(ctAxis.schemaType().getName().getNamespaceURI(), "tickLblSkip"));
            cursor.insertAttributeWithValue("val", EVERY_LABEL);
        }
    }

    /** Sets the attribute {@code val} by name, because POI's reduced schema does not have all types. */
    private static void setValue(XmlObject element, String value) {
        try (var attributes = element.newCursor()) {
            attributes.setAttributeText(new QName("val"), value);
        }
    }

    private XDDFBarChartData bars(Chart chart, ChartData data, BarDirection direction) {
        boolean horizontal = direction == BarDirection.BAR;
        var categoryAxis = xssfChart.createCategoryAxis(horizontal ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        var valueAxis = xssfChart.createValueAxis(horizontal ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        categoryAxis.setTitle(chart.categoryTitle());
        configureCountAxis(valueAxis, chart, data);
        if (horizontal) {
            categoryAxis.setOrientation(AxisOrientation.MAX_MIN);
            valueAxis.setCrosses(AxisCrosses.MAX);
            showEveryLabel(categoryAxis);
        }
        var bars = (XDDFBarChartData) xssfChart.createData(ChartTypes.BAR, categoryAxis, valueAxis);
        bars.setBarDirection(direction);
        bars.setBarGrouping(BarGrouping.STACKED);
        bars.setGapWidth(GAP_WIDTH);
        bars.setVaryColors(false);
        for (var chartSeries : chart.series()) {
            addSeries(bars, chartSeries, data.labels(chart.category()), data.numbers(chartSeries.column()));
        }
        return bars;
    }

    private static void configureCountAxis(XDDFValueAxis axis, Chart chart, ChartData data) {
        axis.setTitle(chart.valueTitle());
        axis.setMinimum(0);
        axis.setNumberFormat("0");
        axis.setCrossBetween(AxisCrossBetween.BETWEEN);
        if (data.maxSum(chart.series().stream().map(Chart.Series::column).toList()) <= MAX_UNIT_TICKS) {
            axis.setMajorUnit(1);
        }
        addGridlines(axis);
    }

    private XDDFScatterChartData dots(Chart chart, ChartData data) {
        var xAxis = xssfChart.createValueAxis(AxisPosition.BOTTOM);
        var yAxis = xssfChart.createValueAxis(AxisPosition.LEFT);
        xAxis.setTitle(chart.categoryTitle());
        configureYearAxis(xAxis, data.firstDay(chart.category()).getYear(), data.lastDay(chart.category()).getYear());
        yAxis.setMinimum(0);
        yAxis.setVisible(false);
        var dots = (XDDFScatterChartData) xssfChart.createData(ChartTypes.SCATTER, xAxis, yAxis);
        dots.setStyle(ScatterStyle.LINE_MARKER);
        dots.setVaryColors(false);
        xssfChart.displayBlanksAs(DisplayBlanks.GAP);
        for (var chartSeries : chart.series()) {
            formatMarkers((XDDFScatterChartData.Series) addSeries(dots, chartSeries, data.numbers(chart.category()),
                data.numbers(chartSeries.column())));
        }
        return dots;
    }

    private static void formatMarkers(XDDFScatterChartData.Series series) {
        series.setMarkerStyle(MarkerStyle.CIRCLE);
        var marker = series.getCTScatterSer().getMarker();
        setValue(marker.addNewSize(), MARKER_SIZE);
        marker.setSpPr(series.getShapeProperties().getXmlObject());
        series.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
    }

    /**
     * Sets a tick for each year, or for every second or third year if there are many. The first tick is at 2 January,
     * because a step of a mean year can be up to a day too short: with 1 January, later ticks could fall into the
     * previous year.
     */
    private static void configureYearAxis(XDDFValueAxis axis, int first, int last) {
        int step = Math.ceilDiv(last - first + 2, MAX_YEAR_TICKS);
        axis.setMinimum(RowWriter.serialNumber(LocalDate.of(first - 1, 1, 2)));
        axis.setMaximum(RowWriter.serialNumber(LocalDate.of(last + 1, 1, 2)));
        axis.setMajorUnit(step * DAYS_PER_YEAR);
        axis.setNumberFormat("yyyy");
        addGridlines(axis);
    }

    private static void addGridlines(XDDFChartAxis axis) {
        axis.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(solidFill(Ink.GRID)));
    }

    private static XDDFChartData.Series addSeries(XDDFChartData chart, Chart.Series chartSeries,
        XDDFDataSource<?> categories, XDDFNumericalDataSource<? extends Number> values) {
        Ink ink = chartSeries.ink() == null ? Ink.series(chart.getSeriesCount()) : chartSeries.ink();
        var series = chart.addSeries(categories, values);
        series.setTitle(chartSeries.name(), null);
        var properties = new XDDFShapeProperties();
        properties.setFillProperties(solidFill(ink));
        series.setShapeProperties(properties);
        return series;
    }

    private static XDDFSolidFillProperties solidFill(Ink ink) {
        return new XDDFSolidFillProperties(XDDFColor.from(Palette.rgb(Palette.of(ink))));
    }
}
