package entente.picture;

import entente.insight.YearCounts;
import entente.picture.DataTable.Cell;
import entente.picture.Shape.Anchor;
import entente.picture.Shape.Label;
import entente.picture.Shape.Line;
import entente.picture.Shape.Link;
import entente.picture.Shape.Rectangle;
import entente.wording.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stacked column chart of events per year.
 *
 * @param first the year of the first column
 * @param events the number of events; less than the sum of all segments if an event counts in several series
 * @param series the series from the bottom of the columns upwards, at least one, all over the same years
 */
public record StackedColumns(int first, int events, List<Series> series) {
    /** The gap between two columns, as a fraction of the width of a year. */
    private static final double GAP = 0.22;

    public StackedColumns {
        series = List.copyOf(series);
    }

    /**
     * A series of the chart: one segment of each column.
     *
     * @param ink null to choose the ink by the index of the series
     * @param segments one for each year
     */
    public record Series(String name, @Nullable Ink ink, List<Segment> segments) {
        public Series {
            segments = List.copyOf(segments);
        }

        /** A series whose ink is chosen by its index. */
        public Series(String name, List<Segment> segments) {
            this(name, null, segments);
        }

        int events() {
            return segments.stream().mapToInt(Segment::events).sum();
        }
    }

    /**
     * The segment of a column that belongs to one series.
     *
     * @param href the URL of these events; null if there is none
     */
    public record Segment(int events, @Nullable String href) {}

    /**
     * A chart of event counts, one series for each value.
     *
     * @param name the name of each value in the reader's language
     * @param ink the ink of each value, or null if the chart chooses it
     * @param href the URL of the events of a value and a year, or null if there is none
     */
    public static <K> StackedColumns of(YearCounts<K> years, Function<K, String> name, Function<K, @Nullable Ink> ink,
        BiFunction<K, Integer, @Nullable String> href) {
        List<Series> series = years.counts().entrySet().stream()
            .map(entry -> new Series(name.apply(entry.getKey()), ink.apply(entry.getKey()),
                IntStream.range(0, entry.getValue().size())
                    .mapToObj(i -> new Segment(entry.getValue().get(i), href.apply(entry.getKey(), years.first() + i)))
                    .toList()))
            .toList();
        return new StackedColumns(years.first(), years.events(), series);
    }

    /**
     * Draws the chart, with a link on each segment that has one. If there are more series than inks, the smallest ones
     * are drawn as one series; the data table still lists all.
     *
     * @param messages texts in the language of {@code title}
     */
    public Drawing draw(String title, Messages messages, Frame frame) {
        if (series.size() > Ink.SERIES_COUNT) {
            Drawing merged = withSmallestMerged(messages.get("picture.columns.others")).draw(title, messages, frame);
            return new Drawing(merged.width(), merged.height(), title, merged.description(), data(messages),
                merged.shapes());
        }
        var shapes = new ArrayList<Shape>();
        double legend = series.size() == 1 ? 0 : legend().draw(frame, shapes);
        Plot plot = plot(frame, messages, legend + (legend > 0 ? 1.4 : 2) * frame.em());
        plot.drawAxes(shapes);
        for (int yearIndex = 0; yearIndex < years(); yearIndex++) {
            drawColumn(yearIndex, plot, messages, shapes);
        }
        double height = plot.bottom() + 1.7 * frame.em();
        return new Drawing(frame.width(), height, title, describe(messages), data(messages), shapes);
    }

    private Legend legend() {
        return new Legend(IntStream.range(0, series.size())
            .mapToObj(index -> new Legend.Entry(series.get(index).name(), ink(index))).toList());
    }

    /** One row per year, one column per series. */
    private DataTable data(Messages messages) {
        List<String> names = series.stream().map(Series::name).toList();
        return new DataTable(Stream.concat(Stream.of(messages.get("picture.data.year")), names.stream()).toList(),
            IntStream.range(0, years()).mapToObj(i -> Stream.concat(
                Stream.of(Cell.of(Integer.toString(first + i))),
                series.stream().map(each -> each.segments().get(i))
                    .map(part -> new Cell(messages.number(part.events()), part.events() == 0 ? null : part.href())))
                .toList()).toList());
    }

    private StackedColumns withSmallestMerged(String others) {
        List<Series> large = series.stream().sorted(Comparator.comparingInt(Series::events).reversed())
            .limit(Ink.SERIES_COUNT - 1).toList();
        List<Series> small = series.stream().filter(each -> !large.contains(each)).toList();
        List<Segment> merged = IntStream.range(0, years())
            .mapToObj(i -> new Segment(small.stream().mapToInt(each -> each.segments().get(i).events()).sum(), null))
            .toList();
        return new StackedColumns(first, events, Stream.concat(
            series.stream().filter(large::contains), Stream.of(new Series(others, Ink.MUTED, merged))).toList());
    }

    private Plot plot(Frame frame, Messages messages, double top) {
        int highest = IntStream.range(0, years()).map(this::total).max().orElse(0);
        double left = TextMetrics.width(messages.number(highest), frame.em()) + frame.em();
        return new Plot(frame, messages, top, left, first, years(), AxisScale.upTo(highest));
    }

    private void drawColumn(int yearIndex, Plot plot, Messages messages, List<Shape> shapes) {
        double top = plot.bottom();
        for (int index = 0; index < series.size(); index++) {
            Segment segment = series.get(index).segments().get(yearIndex);
            if (segment.events() > 0) {
                double height = plot.height(segment.events());
                top -= height;
                var rectangle = new Rectangle(plot.left(yearIndex), top, plot.columnWidth(), height, ink(index));
                shapes.add(segment.href() == null
                    ? rectangle
                    : new Link(segment.href(), linkTitle(index, yearIndex, messages), List.of(rectangle)));
            }
        }
    }

    /** The ink of a series. A single series has a neutral ink, because no other series has to be distinguished. */
    private Ink ink(int index) {
        return series.size() == 1 ? Ink.MUTED : Objects.requireNonNullElse(series.get(index).ink(), Ink.series(index));
    }

    private String linkTitle(int index, int yearIndex, Messages messages) {
        String year = Integer.toString(first + yearIndex);
        int count = series.get(index).segments().get(yearIndex).events();
        return series.size() == 1
            ? messages.get("picture.columns.year", year, count)
            : messages.get("picture.columns.segment", series.get(index).name(), year, count);
    }

    /** A description of the chart in sentences, for readers who cannot see it. */
    public String describe(Messages messages) {
        int last = first + years() - 1;
        int peak = IntStream.range(0, years()).reduce((best, i) -> total(i) > total(best) ? i : best).orElse(0);
        var sentences = new ArrayList<String>();
        sentences.add(messages.get("picture.columns.total", Integer.toString(first), Integer.toString(last), events));
        if (years() > 1 && sumOverSeries() == events) {
            sentences.add(messages.get("picture.columns.most", Integer.toString(first + peak), total(peak)));
        }
        List<String> empty = IntStream.range(0, years()).filter(i -> total(i) == 0)
            .mapToObj(i -> Integer.toString(first + i)).toList();
        if (!empty.isEmpty()) {
            sentences.add(messages.get("picture.columns.none", messages.join(empty)));
        }
        if (series.size() > 1) {
            sentences.add(messages.get("picture.columns.series",
                messages.join(series.stream().map(each -> seriesTotal(each, messages)).toList())));
        }
        if (sumOverSeries() > events) {
            sentences.add(messages.get("picture.columns.several"));
        }
        return String.join(" ", sentences);
    }

    private static String seriesTotal(Series series, Messages messages) {
        return messages.get("picture.columns.named-count", series.name(), series.events());
    }

    /** The sum of all segments; more than the number of events if some events count in several series. */
    private int sumOverSeries() {
        return series.stream().mapToInt(Series::events).sum();
    }

    /** The sum of the segments of one column. An event counts once in each of its series. */
    private int total(int yearIndex) {
        return series.stream().mapToInt(each -> each.segments().get(yearIndex).events()).sum();
    }

    private int years() {
        return series.getFirst().segments().size();
    }

    /** The plot area: the positions of the columns, and the axes. */
    private record Plot(Frame frame, Messages messages, double top, double margin, int first, int years,
        AxisScale scale) {
        double bottom() {
            return top + Math.clamp(frame.width() * 0.22, 96, 160);
        }

        double height(int events) {
            return (bottom() - top) * events / scale.end();
        }

        private double yearWidth() {
            return (frame.width() - margin) / years;
        }

        double columnWidth() {
            return Math.min(yearWidth() * (1 - GAP), 4 * frame.em());
        }

        double left(int yearIndex) {
            return margin + yearWidth() * (yearIndex + 0.5) - columnWidth() / 2;
        }

        void drawAxes(List<Shape> shapes) {
            shapes.add(new Label(0, top - 0.9 * frame.em(), Anchor.START, frame.em(),
                messages.get("picture.data.events"), Ink.MUTED));
            for (int tick : scale.ticks()) {
                double y = bottom() - height(tick);
                shapes.add(new Line(margin, y, frame.width(), y, tick == 0 ? Ink.AXIS : Ink.GRID));
                shapes.add(new Label(margin - frame.em() / 2, y + frame.em() * 0.35, Anchor.END, frame.em(),
                    messages.number(tick), Ink.MUTED));
            }
            int step = AxisScale.yearStep(yearWidth(), TextMetrics.width("2000", frame.em()) + 1.5 * frame.em());
            int firstLabel = Math.ceilDiv(first, step) * step;
            for (int year = firstLabel > first + years - 1 ? first : firstLabel; year < first + years; year += step) {
                double middle = left(year - first) + columnWidth() / 2;
                double halfLabel = TextMetrics.width("2000", frame.em()) / 2;
                shapes.add(new Label(Math.min(middle, frame.width() - halfLabel), bottom() + 1.3 * frame.em(),
                    Anchor.MIDDLE, frame.em(), Integer.toString(year), Ink.MUTED));
            }
        }
    }
}
