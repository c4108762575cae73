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

/** A chart in the making, which the spreadsheet draws again as its cells change. */
final class NativeChart {
    private static final int GAP_BETWEEN_STACKS = 40;
    private static final String ON_TOP_OF_EACH_OTHER = "100";
    private static final double TITLE_SIZE = 12;
    /** Up to so many, an axis counts one by one. */
    private static final double FEW = 10;
    private static final double SMALL = 8;
    private static final String EVERY = "1";
    private static final String DOT = "5";
    private static final double YEAR = 365.25;
    private static final int MOST_YEARS = 14;

    private final XSSFChart drawn;
    private final Locale language;

    NativeChart(XSSFChart drawn, Locale language) {
        this.drawn = drawn;
        this.language = language;
    }

    /** Draws {@code chart}, worded in the language, of {@code data}, which has a row at least. */
    void draw(Chart chart, ChartData data) {
        title(chart.title());
        if (chart.series().size() > 1) {
            drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        switch (chart.form()) {
            case STACKS -> drawn.plot(bars(chart, data, BarDirection.COL));
            case BARS -> drawn.plot(bars(chart, data, BarDirection.BAR));
            case DOTS -> drawn.plot(dots(chart, data));
        }
        if (chart.form() != Chart.Form.DOTS) {
            set(drawn.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap(), ON_TOP_OF_EACH_OTHER);
        }
        finishAxes();
    }

    private void title(String title) {
        drawn.setTitleText(title);
        drawn.setTitleOverlay(false);
        runs(drawn.getTitle()).forEach(run -> {
            run.setLanguage(language);
            run.setFontSize(TITLE_SIZE);
        });
    }

    /** What POI leaves to the machine's locale and to the cells' formats. */
    private void finishAxes() {
        var area = drawn.getCTChart().getPlotArea();
        var titles = new ArrayList<CTTitle>();
        for (var axis : area.getCatAxArray()) {
            titles.add(axis.getTitle());
        }
        for (var axis : area.getValAxArray()) {
            if (axis.isSetTitle()) {
                titles.add(axis.getTitle());
            }
            if (axis.isSetNumFmt()) {
                axis.getNumFmt().setSourceLinked(false);
            }
        }
        titles.forEach(title -> runs(new XDDFTitle(drawn, title)).forEach(run -> run.setLanguage(language)));
    }

    private static Stream<XDDFTextRun> runs(XDDFTitle title) {
        return title.getBody().getParagraphs().stream().flatMap(words -> words.getTextRuns().stream());
    }

    /** A name for every bar, level, however small. */
    private void nameEvery(XDDFCategoryAxis axis) {
        axis.getOrAddTextProperties().setFontSize(SMALL);
        var names = drawn.getCTChart().getPlotArea().getCatAxArray(0);
        try (var level = names.getTxPr().getBodyPr().newCursor(); var end = names.newCursor()) {
            level.setAttributeText(new QName("rot"), "0");
            end.toEndToken();
            end.beginElement(new QName(names.schemaType().getName().getNamespaceURI(), "tickLblSkip"));
            end.insertAttributeWithValue("val", EVERY);
        }
    }

    /** By name: POI's small schema does not know the type of every value. */
    private static void set(XmlObject element, String value) {
        try (var attributes = element.newCursor()) {
            attributes.setAttributeText(new QName("val"), value);
        }
    }

    private XDDFBarChartData bars(Chart chart, ChartData data, BarDirection direction) {
        boolean lying = direction == BarDirection.BAR;
        var along = drawn.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        var up = drawn.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        along.setTitle(chart.alongTitle());
        count(up, chart, data);
        if (lying) {
            along.setOrientation(AxisOrientation.MAX_MIN);
            up.setCrosses(AxisCrosses.MAX);
            nameEvery(along);
        }
        var bars = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, along, up);
        bars.setBarDirection(direction);
        bars.setBarGrouping(BarGrouping.STACKED);
        bars.setGapWidth(GAP_BETWEEN_STACKS);
        bars.setVaryColors(false);
        for (var shown : chart.series()) {
            add(bars, shown, data.labels(chart.along()), data.numbers(shown.column()));
        }
        return bars;
    }

    private static void count(XDDFValueAxis axis, Chart chart, ChartData data) {
        axis.setTitle(chart.upTitle());
        axis.setMinimum(0);
        axis.setNumberFormat("0");
        axis.setCrossBetween(AxisCrossBetween.BETWEEN);
        if (data.most(chart.series().stream().map(Chart.Series::column).toList()) <= FEW) {
            axis.setMajorUnit(1);
        }
        grid(axis);
    }

    private XDDFScatterChartData dots(Chart chart, ChartData data) {
        var along = drawn.createValueAxis(AxisPosition.BOTTOM);
        var up = drawn.createValueAxis(AxisPosition.LEFT);
        along.setTitle(chart.alongTitle());
        years(along, data.firstDay(chart.along()).getYear(), data.lastDay(chart.along()).getYear());
        up.setMinimum(0);
        up.setVisible(false);
        var dots = (XDDFScatterChartData) drawn.createData(ChartTypes.SCATTER, along, up);
        dots.setStyle(ScatterStyle.LINE_MARKER);
        dots.setVaryColors(false);
        drawn.displayBlanksAs(DisplayBlanks.GAP);
        for (var shown : chart.series()) {
            mark((XDDFScatterChartData.Series) add(dots, shown, data.numbers(chart.along()),
                data.numbers(shown.column())));
        }
        return dots;
    }

    private static void mark(XDDFScatterChartData.Series series) {
        series.setMarkerStyle(MarkerStyle.CIRCLE);
        var marker = series.getCTScatterSer().getMarker();
        set(marker.addNewSize(), DOT);
        marker.setSpPr(series.getShapeProperties().getXmlObject());
        series.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
    }

    /** Ticks a day into a year, for a mean year is up to a day shorter than the calendar's. */
    private static void years(XDDFValueAxis axis, int first, int last) {
        int step = Math.ceilDiv(last - first + 2, MOST_YEARS);
        axis.setMinimum(RowWriter.serial(LocalDate.of(first - 1, 1, 2)));
        axis.setMaximum(RowWriter.serial(LocalDate.of(last + 1, 1, 2)));
        axis.setMajorUnit(step * YEAR);
        axis.setNumberFormat("yyyy");
        grid(axis);
    }

    private static void grid(XDDFChartAxis axis) {
        axis.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(fill(Ink.GRID)));
    }

    private static XDDFChartData.Series add(XDDFChartData chart, Chart.Series shown,
        XDDFDataSource<?> along, XDDFNumericalDataSource<? extends Number> up) {
        Ink ink = shown.ink() == null ? Ink.series(chart.getSeriesCount()) : shown.ink();
        var series = chart.addSeries(along, up);
        series.setTitle(shown.name(), null);
        var properties = new XDDFShapeProperties();
        properties.setFillProperties(fill(ink));
        series.setShapeProperties(properties);
        return series;
    }

    private static XDDFSolidFillProperties fill(Ink ink) {
        return new XDDFSolidFillProperties(XDDFColor.from(Palette.rgb(Palette.of(ink))));
    }
}
