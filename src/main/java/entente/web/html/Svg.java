package entente.web.html;

import static java.util.stream.Collectors.joining;

import entente.picture.Drawing;
import entente.picture.Ink;
import entente.picture.Shape;
import entente.picture.Shape.Point;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/**
 * A {@link Drawing} as SVG that stands in a page. Colours come from the style sheet by class, so that they follow the
 * reader's scheme; a drawing with links is a group to assistive software, any other an image. Written here and not in a
 * template: a picture has hundreds of marks, and each would cost the template's machinery and blanks.
 *
 * @param markup well formed, every word of it escaped
 */
public record Svg(String markup) {

    /** @param id unique on the page; title and description are named after it */
    public static Svg of(Drawing drawing, String id) {
        boolean leads = drawing.shapes().stream().anyMatch(Shape.Link.class::isInstance);
        String width = number(drawing.width());
        String height = number(drawing.height());
        return new Svg("""
            <svg class="drawing" viewBox="0 0 %s %s" width="%1$s" height="%2$s" role="%s" \
            aria-labelledby="%s-title %4$s-words"><title id="%4$s-title">%s</title><desc id="%4$s-words">%s</desc>
            %s
            </svg>""".formatted(width, height, leads ? "group" : "img", id, escaped(drawing.title()),
            escaped(drawing.description()), marks(drawing.shapes(), "\n")));
    }

    private static String marks(List<Shape> shapes, String between) {
        return shapes.stream().map(Svg::mark).collect(joining(between));
    }

    static String mark(Shape shape) {
        return switch (shape) {
            case Shape.Line(var x1, var y1, var x2, var y2, var ink) ->
                stroke("M" + at(x1, y1) + "L" + at(x2, y2), ink);
            case Shape.Path(var points, var ink) -> stroke(through(points), ink);
            case Shape.Box(var x, var y, var width, var height, var ink) ->
                fill("M" + at(x, y) + "h" + number(width) + "v" + number(height) + "h" + number(-width) + "z", ink);
            case Shape.Dot(var x, var y, var radius, var ink) -> "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" class=\"%s\"/>"
                .formatted(number(x), number(y), number(radius), style("fill", ink));
            case Shape.Area(var rings, var ink) ->
                fill(rings.stream().map(ring -> through(ring) + "z").collect(joining()), ink);
            case Shape.Label(var x, var y, var anchor, var size, var words, var ink) ->
                "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"%s\" class=\"%s\">%s</text>".formatted(
                    number(x), number(y), anchor.name().toLowerCase(Locale.ROOT), number(size), style("fill", ink),
                    escaped(words));
            case Shape.Link(var href, var title, var shapes) ->
                "<a href=\"%s\"><title>%s</title>%s</a>".formatted(escaped(href), escaped(title), marks(shapes, ""));
        };
    }

    private static String stroke(String path, Ink ink) {
        return "<path d=\"" + path + "\" class=\"" + style("stroke", ink) + "\"/>";
    }

    private static String fill(String path, Ink ink) {
        return "<path d=\"" + path + "\" class=\"" + style("fill", ink) + "\"/>";
    }

    private static String style(String how, Ink ink) {
        return how + " ink-" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** By the ways from point to point, which are shorter to write than their places: coasts have thousands. */
    private static String through(List<Point> points) {
        var path = new StringBuilder();
        double x = 0;
        double y = 0;
        for (int i = 0; i < points.size(); i++) {
            double toX = tenths(points.get(i).x());
            double toY = tenths(points.get(i).y());
            String across = number(toX - x);
            path.append(i == 0 ? "M" : i == 1 ? "l" : between(across)).append(across);
            String down = number(toY - y);
            path.append(between(down)).append(down);
            x = toX;
            y = toY;
        }
        return path.toString();
    }

    /** A minus parts numbers by itself. */
    private static String between(String number) {
        return number.startsWith("-") ? "" : " ";
    }

    /** As it is written, so that what is left out by rounding does not add up along a path. */
    private static double tenths(double number) {
        return Math.round(number * 10) / 10.0;
    }

    private static String at(double x, double y) {
        return number(x) + " " + number(y);
    }

    /** To a tenth of a pixel, as short as it goes. */
    private static String number(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
