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
 * A dot plot of several event series over a common time axis: one row per series, one marker per episode. It shows
 * which series recur every year and where one has a gap.
 *
 * @param rows the rows from top to bottom, with at least one episode in total
 */
public record EventSeriesChart(List<Row> rows, SiteUrls urls) {
    public EventSeriesChart {
        rows = List.copyOf(rows);
    }

    /**
     * The row of one series.
     *
     * @param href the URL that the name links to; null if there is none
     * @param ink the ink of the markers
     * @param episodes the events of the series, by date
     */
    public record Row(String name, @Nullable String href, Ink ink, List<Event> episodes) {
        public Row {
            episodes = List.copyOf(episodes);
        }
    }

    /**
     * Draws the chart. Row names are at the left, or above the rows if the frame is narrow.
     *
     * @param messages texts in the language of {@code title}
     */
    public Drawing draw(String title, Messages messages, Frame frame) {
        double em = frame.em();
        boolean namesAtLeft = frame.isWide();
        double namesWidth = namesAtLeft ? widestName(em) + em : 0;
        double countWidth = TextMetrics.width("000", em) + em;
        List<Event> episodes = rows.stream().flatMap(row -> row.episodes().stream()).toList();
        TimeAxis axis = TimeAxis.of(episodes, namesWidth, frame.width() - countWidth, em);
        double rowHeight = (namesAtLeft ? 1.7 : 2.9) * em;
        var shapes = new ArrayList<Shape>();
        double bottom = axis.draw(0, rows.size() * rowHeight, frame.width(), messages, shapes);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double y = (i + 1) * rowHeight - 0.85 * em;
            drawName(row, namesAtLeft ? y + 0.35 * em : y - 1.1 * em, em, shapes);
            shapes.add(new Line(axis.left(), y, axis.right(), y, Ink.GRID));
            shapes.addAll(markers(row, y, axis, namesAtLeft, messages));
            shapes.add(new Label(frame.width(), y + 0.35 * em, Anchor.END, em,
                messages.number(row.episodes().size()), Ink.MUTED));
        }
        return new Drawing(frame.width(), bottom, title, describe(messages), data(messages), shapes);
    }

    /** One row per series, one column per year; an episode counts in the year of its first day. */
    private DataTable data(Messages messages) {
        List<Integer> years = years();
        Stream<String> columnNames =
            Stream.of(messages.get("picture.data.strand"), messages.get("picture.data.episodes"));
        return new DataTable(Stream.concat(columnNames, years.stream().map(year -> Integer.toString(year))).toList(),
            rows.stream().map(row -> Stream.concat(
                Stream.of(new Cell(row.name(), row.href()), Cell.of(messages.number(row.episodes().size()))),
                years.stream().map(year -> Cell.of(messages.number(YearCounts.count(row.episodes(), year))))).toList())
                .toList());
    }

    /** All years from the first episode to the last. */
    private List<Integer> years() {
        var yearRange = rows.stream().flatMap(row -> row.episodes().stream()).mapToInt(YearCounts::year)
            .summaryStatistics();
        return IntStream.rangeClosed(yearRange.getMin(), yearRange.getMax()).boxed().toList();
    }

    private double widestName(double em) {
        return rows.stream().mapToDouble(row -> TextMetrics.width(row.name(), em)).max().orElse(0);
    }

    private static void drawName(Row row, double y, double em, List<Shape> shapes) {
        var label = new Label(0, y, Anchor.START, em, row.name(), Ink.TEXT);
        shapes.add(row.href() == null ? label : new Link(row.href(), row.name(), List.of(label)));
    }

    /**
     * One marker per episode, with a link to the event if {@code withLinks}. Narrow frames have no links, because touch
     * targets would overlap.
     */
    private List<Shape> markers(Row row, double y, TimeAxis axis, boolean withLinks, Messages messages) {
        var shapes = new ArrayList<Shape>();
        for (var episode : row.episodes()) {
            List<Shape> stroke = EventMarker.of(episode, axis, axis.em()).stroke(y, row.ink());
            if (withLinks) {
                shapes.add(new Link(urls.url(episode),
                    messages.get("picture.dated-title", messages.date(episode.date()),
                        episode.title().in(messages.language())),
                    stroke));
            } else {
                shapes.addAll(stroke);
            }
        }
        return shapes;
    }

    /** A description of the chart in sentences, for readers who cannot see it. */
    public String describe(Messages messages) {
        List<String> sentences = rows.stream().map(row -> row.episodes().isEmpty()
            ? messages.get("picture.calendar.none", row.name())
            : messages.get("picture.calendar.row", row.name(), row.episodes().size(),
                messages.date(row.episodes().getFirst().date()), messages.date(row.episodes().getLast().date())))
            .toList();
        return String.join(" ", sentences);
    }
}
