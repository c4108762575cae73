package entente.web.view;

import entente.picture.DataTable;
import entente.picture.Drawing;
import entente.picture.Frame;
import entente.picture.StackedColumns;
import entente.web.html.Svg;
import entente.wording.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * A chart as inline SVG in two sizes, one for wide screens and one for phones, because letters that are scaled down
 * become illegible. The style sheet shows one of them.
 *
 * @param title what the chart shows, or its main value, such as the peak year
 * @param caption how to read it, and what its links show
 * @param data the same numbers as a table
 */
public record Figure(Svg wide, Svg narrow, String title, String caption, DataTable data) {
    /** The title names the peak only from this number of years on. */
    private static final int MIN_YEARS_FOR_PEAK = 3;

    /**
     * Draws a chart in both sizes.
     *
     * @param id unique on the page
     * @param draw draws the chart for the width of a frame
     */
    static Figure of(String id, String caption, Function<Frame, Drawing> draw) {
        Drawing wide = draw.apply(Frame.PAGE);
        return new Figure(Svg.of(wide, id), Svg.of(draw.apply(Frame.PHONE), id + "-narrow"), wide.title(), caption,
            wide.data());
    }

    /**
     * A column chart of the number of events per year.
     *
     * @param years number of events by year: at least one year, without gaps
     * @param href gives the URL of the events of a year
     */
    static Figure ofYears(SequencedMap<Integer, Integer> years, Messages messages, IntFunction<String> href) {
        List<StackedColumns.Segment> parts = years.entrySet().stream()
            .map(year -> new StackedColumns.Segment(year.getValue(), href.apply(year.getKey())))
            .toList();
        int events = years.values().stream().mapToInt(Integer::intValue).sum();
        var columns = new StackedColumns(years.firstEntry().getKey(), events,
            List.of(new StackedColumns.Series(messages.get("picture.data.events"), parts)));
        String title = title(years, messages);
        return of("years", messages.get("web.figures.years.caption"), frame -> columns.draw(title, messages, frame));
    }

    /** The title. It names the year with the most events, if there are enough years and only one has that number. */
    private static String title(SequencedMap<Integer, Integer> years, Messages messages) {
        var peak = years.entrySet().stream().max(Comparator.comparingInt(Map.Entry::getValue)).orElseThrow();
        long equalYears = years.values().stream().filter(peak.getValue()::equals).count();
        return years.size() < MIN_YEARS_FOR_PEAK || equalYears > 1
            ? messages.get("web.figures.years")
            : messages.get("web.figures.years.peak", Integer.toString(peak.getKey()), peak.getValue());
    }
}
