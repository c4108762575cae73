package entente.web;

import entente.picture.Columns;
import entente.picture.Drawing;
import entente.picture.Frame;
import entente.wording.Words;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * A picture drawn twice, for a wide page and for a phone, since letters do not shrink well; the style sheet shows one.
 *
 * @param caption what it shows, and what can be done with it
 */
record Figure(Svg wide, Svg narrow, String caption) {
    /**
     * @param id unique on the page
     * @param draw the picture at a width
     */
    static Figure of(String id, String caption, Function<Frame, Drawing> draw) {
        return new Figure(Svg.of(draw.apply(Frame.PAGE), id), Svg.of(draw.apply(Frame.PHONE), id + "-narrow"), caption);
    }

    /**
     * Events a year.
     *
     * @param years without gaps, at least one
     * @param href where a year leads
     */
    static Figure ofYears(SequencedMap<Integer, Integer> years, Words words, IntFunction<String> href) {
        List<Columns.Part> parts = years.entrySet().stream()
            .map(year -> new Columns.Part(year.getValue(), href.apply(year.getKey())))
            .toList();
        int events = years.values().stream().mapToInt(Integer::intValue).sum();
        var columns = new Columns(years.firstEntry().getKey(), events,
            List.of(new Columns.Series(words.say("web.years"), parts)));
        return of("years", words.say("web.years.caption"), frame -> columns.draw(words.say("web.years"), words, frame));
    }
}
