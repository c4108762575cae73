package entente.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.picture.Drawing;
import entente.picture.Ink;
import entente.picture.Shape;
import entente.picture.Shape.Anchor;
import entente.picture.Shape.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class SvgTest {
    @Test
    void writesNumbersAsShortAsTheyGo() {
        assertEquals(new Svg.Trace("M10 0.33L-2.5 0", "stroke ink-axis"),
            mark(new Shape.Line(10, 1 / 3.0, -2.5, -0.001, Ink.AXIS)));
    }

    @Test
    void fillsWhatHasABody() {
        assertEquals(new Svg.Trace("M1 2h30v40h-30z", "fill ink-series-1"),
            mark(new Shape.Box(1, 2, 30, 40, Ink.SERIES_1)));
        assertEquals(new Svg.Trace("M5 10a5 5 0 0 1 10 0a5 5 0 0 1 -10 0z", "fill ink-accent"),
            mark(new Shape.Dot(10, 10, 5, Ink.ACCENT)));
        var ring = List.of(new Point(0, 0), new Point(4, 0), new Point(4, 4));
        assertEquals(new Svg.Trace("M0 0L4 0L4 4zM0 0L4 0L4 4z", "fill ink-land"),
            mark(new Shape.Area(List.of(ring, ring), Ink.LAND)));
    }

    @Test
    void keepsWordsWords() {
        assertEquals(new Svg.Lettering("3", "4", "end", "12", "<2026>", "fill ink-muted"),
            mark(new Shape.Label(3, 4, Anchor.END, 12, "<2026>", Ink.MUTED)));
    }

    @Test
    void isAGroupWhereItLeadsSomewhereAndAnImageElsewhere() {
        var dot = new Shape.Dot(1, 1, 1, Ink.TEXT);
        assertEquals("img", svg(dot).role());
        assertEquals("group", svg(new Shape.Link("/en/", "Overview", List.of(dot))).role());
    }

    private static Svg.Mark mark(Shape shape) {
        return svg(shape).marks().getFirst();
    }

    private static Svg svg(Shape shape) {
        return Svg.of(new Drawing(100, 50, "A title", "A description", List.of(shape)), "id");
    }
}
