package entente.picture;

import entente.insight.YearCounts;
import entente.picture.DataTable.Cell;
import entente.picture.Shape.Anchor;
import entente.picture.Shape.Box;
import entente.picture.Shape.Label;
import entente.picture.Shape.Line;
import entente.picture.Shape.Link;
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
 * Events a year as stacked columns.
 *
 * @param first the year of the first column
 * @param events how many events stand behind it; fewer than the parts together where one event counts in several series
 * @param series from the foot of the columns upwards, at least one, all over the same years
 */
public record StackedColumns(int first, int events, List<Series> series) {
    private static final double GAP = 0.22;

    public StackedColumns {
        series = List.copyOf(series);
    }

    /**
     * One ink of the columns with its part of each year.
     *
     * @param ink null for the next in order
     */
    public record Series(String name, @Nullable Ink ink, List<Part> parts) {
        public Series {
            parts = List.copyOf(parts);
        }

        public Series(String name, List<Part> parts) {
            this(name, null, parts);
        }

        int events() {
            return parts.stream().mapToInt(Part::events).sum();
        }
    }

    /** A part of a column, and where it leads, if anywhere. */
    public record Part(int events, @Nullable String href) {}

    /**
     * @param name of each value in the reader's language
     * @param ink of each value, or null where it has none of its own
     * @param href from a value and a year to the address of those events, or to null
     */
    public static <K> StackedColumns of(YearCounts<K> years, Function<K, String> name, Function<K, @Nullable Ink> ink,
        BiFunction<K, Integer, @Nullable String> href) {
        List<Series> series = years.counts().entrySet().stream()
            .map(counted -> new Series(name.apply(counted.getKey()), ink.apply(counted.getKey()),
                IntStream.range(0, counted.getValue().size())
                    .mapToObj(
                        at -> new Part(counted.getValue().get(at), href.apply(counted.getKey(), years.first() + at)))
                    .toList()))
            .toList();
        return new StackedColumns(years.first(), years.events(), series);
    }

    /**
     * The picture, titled {@code title} in the language of {@code words}. Where there are more series than inks, the
     * smallest are drawn as one.
     */
    public Drawing draw(String title, Messages words, Frame frame) {
        if (series.size() > Ink.SERIES) {
            Drawing folded = folded(words.say("picture.columns.others")).draw(title, words, frame);
            return new Drawing(folded.width(), folded.height(), title, folded.description(), data(words),
                folded.shapes());
        }
        var shapes = new ArrayList<Shape>();
        double legend = series.size() == 1 ? 0 : legend().draw(frame, shapes);
        Plot plot = plot(frame, words, legend + (legend > 0 ? 1.4 : 2) * frame.type());
        plot.axes(shapes);
        for (int at = 0; at < years(); at++) {
            column(at, plot, words, shapes);
        }
        return new Drawing(frame.width(), plot.foot() + 1.7 * frame.type(), title, describe(words), data(words),
            shapes);
    }

    private Legend legend() {
        return new Legend(IntStream.range(0, series.size())
            .mapToObj(index -> new Legend.Entry(series.get(index).name(), ink(index))).toList());
    }

    /** A row a year, a column a series. */
    private DataTable data(Messages words) {
        List<String> names = series.stream().map(Series::name).toList();
        return new DataTable(Stream.concat(Stream.of(words.say("picture.data.year")), names.stream()).toList(),
            IntStream.range(0, years()).mapToObj(at -> Stream.concat(
                Stream.of(Cell.of(Integer.toString(first + at))),
                series.stream().map(one -> one.parts().get(at))
                    .map(part -> new Cell(words.number(part.events()), part.events() == 0 ? null : part.href())))
                .toList()).toList());
    }

    private StackedColumns folded(String others) {
        List<Series> large =
            series.stream().sorted(Comparator.comparingInt(Series::events).reversed()).limit(Ink.SERIES - 1).toList();
        List<Series> small = series.stream().filter(one -> !large.contains(one)).toList();
        List<Part> together = IntStream.range(0, years())
            .mapToObj(at -> new Part(small.stream().mapToInt(one -> one.parts().get(at).events()).sum(), null))
            .toList();
        return new StackedColumns(first, events, Stream.concat(
            series.stream().filter(large::contains), Stream.of(new Series(others, Ink.MUTED, together))).toList());
    }

    private Plot plot(Frame frame, Messages words, double top) {
        int most = IntStream.range(0, years()).map(this::total).max().orElse(0);
        double left = TextMetrics.width(words.number(most), frame.type()) + frame.type();
        return new Plot(frame, words, top, left, first, years(), AxisScale.upTo(most));
    }

    private void column(int at, Plot plot, Messages words, List<Shape> shapes) {
        double foot = plot.foot();
        for (int index = 0; index < series.size(); index++) {
            Part part = series.get(index).parts().get(at);
            if (part.events() > 0) {
                double height = plot.height(part.events());
                foot -= height;
                var box = new Box(plot.left(at), foot, plot.breadth(), height, ink(index));
                shapes.add(part.href() == null ? box : new Link(part.href(), say(index, at, words), List.of(box)));
            }
        }
    }

    /** Series that need not be told from others have no colour. */
    private Ink ink(int index) {
        return series.size() == 1 ? Ink.MUTED : Objects.requireNonNullElse(series.get(index).ink(), Ink.series(index));
    }

    private String say(int index, int at, Messages words) {
        String year = Integer.toString(first + at);
        int count = series.get(index).parts().get(at).events();
        return series.size() == 1
            ? words.say("picture.columns.year", year, count)
            : words.say("picture.columns.segment", series.get(index).name(), year, count);
    }

    /** What the picture shows, told to someone who cannot see it. */
    public String describe(Messages words) {
        int last = first + years() - 1;
        int peak = IntStream.range(0, years()).reduce((best, at) -> total(at) > total(best) ? at : best).orElse(0);
        var said = new ArrayList<String>();
        said.add(words.say("picture.columns.total", Integer.toString(first), Integer.toString(last), events));
        if (years() > 1 && counted() == events) {
            said.add(words.say("picture.columns.most", Integer.toString(first + peak), total(peak)));
        }
        List<String> empty = IntStream.range(0, years()).filter(at -> total(at) == 0)
            .mapToObj(at -> Integer.toString(first + at)).toList();
        if (!empty.isEmpty()) {
            said.add(words.say("picture.columns.none", words.list(empty)));
        }
        if (series.size() > 1) {
            said.add(words.say("picture.columns.series",
                words.list(series.stream().map(one -> counted(one, words)).toList())));
        }
        if (counted() > events) {
            said.add(words.say("picture.columns.several"));
        }
        return String.join(" ", said);
    }

    private static String counted(Series one, Messages words) {
        return words.say("picture.columns.named-count", one.name(), one.events());
    }

    /** All parts together; more than the events where some count in several series. */
    private int counted() {
        return series.stream().mapToInt(Series::events).sum();
    }

    private int total(int at) {
        return series.stream().mapToInt(one -> one.parts().get(at).events()).sum();
    }

    private int years() {
        return series.getFirst().parts().size();
    }

    /** Where the columns stand and the axes that they stand on. */
    private record Plot(Frame frame, Messages words, double top, double margin, int first, int years, AxisScale scale) {
        double foot() {
            return top + Math.clamp(frame.width() * 0.22, 96, 160);
        }

        double height(int events) {
            return (foot() - top) * events / scale.end();
        }

        private double band() {
            return (frame.width() - margin) / years;
        }

        double breadth() {
            return Math.min(band() * (1 - GAP), 4 * frame.type());
        }

        double left(int at) {
            return margin + band() * (at + 0.5) - breadth() / 2;
        }

        void axes(List<Shape> shapes) {
            shapes.add(new Label(0, top - 0.9 * frame.type(), Anchor.START, frame.type(),
                words.say("picture.data.events"), Ink.MUTED));
            for (int tick : scale.ticks()) {
                double y = foot() - height(tick);
                shapes.add(new Line(margin, y, frame.width(), y, tick == 0 ? Ink.AXIS : Ink.GRID));
                shapes.add(new Label(margin - frame.type() / 2, y + frame.type() * 0.35, Anchor.END, frame.type(),
                    words.number(tick), Ink.MUTED));
            }
            int step = AxisScale.yearStep(band(), TextMetrics.width("2000", frame.type()) + 1.5 * frame.type());
            int labelled = Math.ceilDiv(first, step) * step;
            for (int year = labelled > first + years - 1 ? first : labelled; year < first + years; year += step) {
                double middle = left(year - first) + breadth() / 2;
                double half = TextMetrics.width("2000", frame.type()) / 2;
                shapes.add(new Label(Math.min(middle, frame.width() - half), foot() + 1.3 * frame.type(), Anchor.MIDDLE,
                    frame.type(), Integer.toString(year), Ink.MUTED));
            }
        }
    }
}
