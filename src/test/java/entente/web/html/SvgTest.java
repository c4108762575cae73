package entente.web.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.picture.Drawing;
import entente.picture.Ink;
import entente.picture.Shape;
import entente.picture.Shape.Anchor;
import entente.picture.Shape.Point;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SvgTest {
    @Test
    void numbersAreInTheirShortestForm() {
        assertEquals("<path d=\"M10 0.3L-2.5 0\" class=\"stroke ink-axis\"/>",
            Svg.element(new Shape.Line(10, 1 / 3.0, -2.5, -0.001, Ink.AXIS)));
    }

    @Test
    void rectanglesCirclesAndPolygonsAreFilled() {
        assertEquals("<path d=\"M1 2h30v40h-30z\" class=\"fill ink-series-1\"/>",
            Svg.element(new Shape.Rectangle(1, 2, 30, 40, Ink.SERIES_1)));
        assertEquals("<circle cx=\"10\" cy=\"10\" r=\"5\" class=\"fill ink-accent\"/>",
            Svg.element(new Shape.Circle(10, 10, 5, Ink.ACCENT)));
        var ring = List.of(new Point(0, 0), new Point(4, 0), new Point(4, 4));
        assertEquals("<path d=\"M0 0l4 0 0 4zM0 0l4 0 0 4z\" class=\"fill ink-land\"/>",
            Svg.element(new Shape.Polygon(List.of(ring, ring), Ink.LAND)));
    }

    @Test
    void roundingErrorsDoNotAccumulateAlongAPath() {
        var points = IntStream.rangeClosed(0, 1000).mapToObj(i -> new Point(i / 3.0, -i / 7.0)).toList();
        String path = Jsoup.parse(Svg.element(new Shape.Polyline(points, Ink.AXIS))).select("path").attr("d");
        double[] end = new double[2];
        Matcher number = Pattern.compile("-?[0-9.]+").matcher(path);
        for (int i = 0; number.find(); i++) {
            end[i % 2] += Double.parseDouble(number.group());
        }
        assertArrayEquals(new double[]{333.3, -142.9}, end, 0.01);
    }

    @Test
    void textAndUrlsAreEscaped() {
        var label = new Shape.Label(3, 4, Anchor.END, 12, "<script> & \"2026\"", Ink.MUTED);
        assertEquals("<text x=\"3\" y=\"4\" text-anchor=\"end\" font-size=\"12\" class=\"fill ink-muted\">"
            + "&lt;script&gt; &amp; &quot;2026&quot;</text>", Svg.element(label));
        var link = Jsoup.parse(svg(new Shape.Link("/en/?a=1&b=\"", "<b>", List.of(label))).markup());
        assertEquals("/en/?a=1&b=\"", link.select("a").attr("href"));
        assertEquals("<b>", link.select("a > title").text());
        assertEquals(0, link.select("script, b").size());
    }

    @Test
    void aDrawingWithLinksIsAGroupAndAnyOtherAnImage() {
        var dot = new Shape.Circle(1, 1, 1, Ink.TEXT);
        assertTrue(svg(dot).markup().contains("role=\"img\""));
        assertTrue(svg(new Shape.Link("/en/", "Overview", List.of(dot))).markup().contains("role=\"group\""));
    }

    @Test
    void aDrawingHasATitleAndADescription() {
        var document = Jsoup.parse(svg(new Shape.Circle(1, 1, 1, Ink.TEXT)).markup());
        assertEquals("id-title id-words", document.select("svg").attr("aria-labelledby"));
        assertEquals("A title", document.select("#id-title").text());
        assertEquals("A description", document.select("#id-words").text());
    }

    private static Svg svg(Shape shape) {
        return Svg.of(new Drawing(100, 50, "A title", "A description", List.of(shape)), "id");
    }
}
