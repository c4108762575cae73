package entente.picture.time;

import entente.insight.YearCounts;
import entente.model.Event;
import entente.picture.DataTable;
import entente.picture.DataTable.Cell;
import entente.picture.Drawing;
import entente.picture.Frame;
import entente.picture.Ink;
import entente.picture.Shape;
import entente.picture.Shape.Anchor;
import entente.picture.Shape.Label;
import entente.picture.Shape.Line;
import entente.picture.Shape.Link;
import entente.picture.TextMetrics;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Series of events under each other over the same years, a mark for every episode: what came in every year and what was
 * missed is seen at one glance.
 *
 * @param rows from the top downwards, with at least one episode in all
 */
public record EventSeriesChart(List<Row> rows, SiteUrls addresses) {
    public EventSeriesChart {
        rows = List.copyOf(rows);
    }

    /**
     * A series of events.
     *
     * @param href where its name leads, if anywhere
     * @param ink of its marks
     */
    public record Row(String name, @Nullable String href, Ink ink, List<Event> episodes) {
        public Row {
            episodes = List.copyOf(episodes);
        }
    }

    /** The picture, titled {@code title} in the language of {@code words}. */
    public Drawing draw(String title, Messages words, Frame frame) {
        double type = frame.type();
        boolean beside = frame.roomy();
        double names = beside ? widestName(type) + type : 0;
        double count = TextMetrics.width("000", type) + type;
        List<Event> episodes = rows.stream().flatMap(row -> row.episodes().stream()).toList();
        TimeAxis axis = TimeAxis.of(episodes, names, frame.width() - count, type);
        double height = (beside ? 1.7 : 2.9) * type;
        var shapes = new ArrayList<Shape>();
        double bottom = axis.draw(0, rows.size() * height, frame.width(), words, shapes);
        for (int at = 0; at < rows.size(); at++) {
            double line = (at + 1) * height - 0.85 * type;
            name(rows.get(at), beside ? line + 0.35 * type : line - 1.1 * type, type, shapes);
            shapes.add(new Line(axis.left(), line, axis.right(), line, Ink.GRID));
            shapes.addAll(episodes(rows.get(at), line, axis, beside, words));
            shapes.add(new Label(frame.width(), line + 0.35 * type, Anchor.END, type,
                words.number(rows.get(at).episodes().size()), Ink.MUTED));
        }
        return new Drawing(frame.width(), bottom, title, describe(words), data(words), shapes);
    }

    /** A row a series, a column a year; an episode counts in the year of its first day. */
    private DataTable data(Messages words) {
        List<Integer> years = years();
        Stream<String> heads = Stream.of(words.say("picture.data.strand"), words.say("picture.data.episodes"));
        return new DataTable(Stream.concat(heads, years.stream().map(year -> Integer.toString(year))).toList(),
            rows.stream().map(row -> Stream.concat(
                Stream.of(new Cell(row.name(), row.href()), Cell.of(words.number(row.episodes().size()))),
                years.stream().map(year -> Cell.of(words.number(YearCounts.count(row.episodes(), year))))).toList())
                .toList());
    }

    /** From the first with an episode to the last. */
    private List<Integer> years() {
        var span = rows.stream().flatMap(row -> row.episodes().stream()).mapToInt(YearCounts::year)
            .summaryStatistics();
        return IntStream.rangeClosed(span.getMin(), span.getMax()).boxed().toList();
    }

    private double widestName(double type) {
        return rows.stream().mapToDouble(row -> TextMetrics.width(row.name(), type)).max().orElse(0);
    }

    private static void name(Row row, double y, double type, List<Shape> shapes) {
        var label = new Label(0, y, Anchor.START, type, row.name(), Ink.TEXT);
        shapes.add(row.href() == null ? label : new Link(row.href(), row.name(), List.of(label)));
    }

    /** A mark each, which leads to its event where a finger can tell one from the next. */
    private List<Shape> episodes(Row row, double line, TimeAxis axis, boolean leading, Messages words) {
        var shapes = new ArrayList<Shape>();
        for (var episode : row.episodes()) {
            List<Shape> stroke = EventMarker.of(episode, axis, axis.type()).stroke(line, row.ink());
            if (leading) {
                shapes.add(new Link(addresses.of(episode),
                    words.say("picture.dated-title", words.date(episode.date()), episode.title().in(words.language())),
                    stroke));
            } else {
                shapes.addAll(stroke);
            }
        }
        return shapes;
    }

    /** What the picture shows, told to someone who cannot see it. */
    public String describe(Messages words) {
        List<String> counted = rows.stream().map(row -> row.episodes().isEmpty()
            ? words.say("picture.calendar.none", row.name())
            : words.say("picture.calendar.row", row.name(), row.episodes().size(),
                words.date(row.episodes().getFirst().date()), words.date(row.episodes().getLast().date())))
            .toList();
        return String.join(" ", counted);
    }
}
