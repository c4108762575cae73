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
 * A picture drawn twice, for a wide page and for a phone, since letters do not shrink well; the style sheet shows one.
 *
 * @param title what it shows, or what it shows first of all
 * @param caption how to read it, and what can be done with it
 * @param data the same as a table
 */
public record Figure(Svg wide, Svg narrow, String title, String caption, DataTable data) {
    /** Fewer columns have no peak worth naming. */
    private static final int SOME_YEARS = 3;

    /**
     * @param id unique on the page
     * @param draw the picture at a width
     */
    static Figure of(String id, String caption, Function<Frame, Drawing> draw) {
        Drawing wide = draw.apply(Frame.PAGE);
        return new Figure(Svg.of(wide, id), Svg.of(draw.apply(Frame.PHONE), id + "-narrow"), wide.title(), caption,
            wide.data());
    }

    /**
     * Events a year.
     *
     * @param years without gaps, at least one
     * @param href where a year leads
     */
    static Figure ofYears(SequencedMap<Integer, Integer> years, Messages words, IntFunction<String> href) {
        List<StackedColumns.Part> parts = years.entrySet().stream()
            .map(year -> new StackedColumns.Part(year.getValue(), href.apply(year.getKey())))
            .toList();
        int events = years.values().stream().mapToInt(Integer::intValue).sum();
        var columns = new StackedColumns(years.firstEntry().getKey(), events,
            List.of(new StackedColumns.Series(words.say("picture.data.events"), parts)));
        String title = peak(years, words);
        return of("years", words.say("web.figures.years.caption"), frame -> columns.draw(title, words, frame));
    }

    /** Names the year with most events, where there is one such. */
    private static String peak(SequencedMap<Integer, Integer> years, Messages words) {
        var most = years.entrySet().stream().max(Comparator.comparingInt(Map.Entry::getValue)).orElseThrow();
        long equals = years.values().stream().filter(most.getValue()::equals).count();
        return years.size() < SOME_YEARS || equals > 1
            ? words.say("web.figures.years")
            : words.say("web.figures.years.peak", Integer.toString(most.getKey()), most.getValue());
    }
}
