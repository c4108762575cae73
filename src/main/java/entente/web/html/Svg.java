package entente.web.html;

import static entente.text.XmlCharacters.escapedAttribute;
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
 * A {@link Drawing} as inline SVG. Colours come from the style sheet by class, so that they follow light and dark mode.
 * A drawing with links has the ARIA role {@code group}, any other {@code img}. It is written in Java, because a drawing
 * has hundreds of shapes: a template would be slow and would add white space for each.
 *
 * @param markup well-formed XML; all text is escaped
 */
public record Svg(String markup) {
    /**
     * The SVG of a drawing.
     *
     * @param id unique on the page; the ids of title and description start with it
     */
    public static Svg of(Drawing drawing, String id) {
        boolean hasLinks = drawing.shapes().stream().anyMatch(Shape.Link.class::isInstance);
        String width = number(drawing.width());
        String height = number(drawing.height());
        return new Svg("""
            <svg class="drawing" viewBox="0 0 %s %s" width="%1$s" height="%2$s" role="%s" \
            aria-labelledby="%s-title %4$s-words"><title id="%4$s-title">%s</title><desc id="%4$s-words">%s</desc>
            %s
            </svg>""".formatted(width, height, hasLinks ? "group" : "img", id, escapedAttribute(drawing.title()),
            escapedAttribute(drawing.description()), elements(drawing.shapes(), "\n")));
    }

    private static String elements(List<Shape> shapes, String separator) {
        return shapes.stream().map(Svg::element).collect(joining(separator));
    }

    static String element(Shape shape) {
        return switch (shape) {
            case Shape.Line(var x1, var y1, var x2, var y2, var ink) ->
                stroke("M" + coordinates(x1, y1) + "L" + coordinates(x2, y2), ink);
            case Shape.Polyline(var points, var ink) -> stroke(path(points), ink);
            case Shape.Rectangle(var x, var y, var width, var height, var ink) ->
                fill("M" + coordinates(x, y) + "h" + number(width) + "v" + number(height) + "h" + number(-width) + "z",
                    ink);
            case Shape.Circle(var x, var y, var radius, var ink) ->
                "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" class=\"%s\"/>"
                    .formatted(number(x), number(y), number(radius), classes("fill", ink));
            case Shape.Polygon(var rings, var ink) ->
                fill(rings.stream().map(ring -> path(ring) + "z").collect(joining()), ink);
            case Shape.Label(var x, var y, var anchor, var size, var text, var ink) ->
                "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"%s\" class=\"%s\">%s</text>".formatted(
                    number(x), number(y), anchor.name().toLowerCase(Locale.ROOT), number(size), classes("fill", ink),
                    escapedAttribute(text));
            case Shape.Link(var href, var title, var shapes) ->
                "<a href=\"%s\"><title>%s</title>%s</a>".formatted(escapedAttribute(href), escapedAttribute(title),
                    elements(shapes, "\n"));
        };
    }

    private static String stroke(String data, Ink ink) {
        return "<path d=\"" + data + "\" class=\"" + classes("stroke", ink) + "\"/>";
    }

    private static String fill(String data, Ink ink) {
        return "<path d=\"" + data + "\" class=\"" + classes("fill", ink) + "\"/>";
    }

    private static String classes(String property, Ink ink) {
        return property + " ink-" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Path data with relative coordinates, which are shorter than absolute ones: coastlines have thousands of points.
     */
    private static String path(List<Point> points) {
        var data = new StringBuilder();
        double x = 0;
        double y = 0;
        for (int i = 0; i < points.size(); i++) {
            double toX = rounded(points.get(i).x());
            double toY = rounded(points.get(i).y());
            String dx = number(toX - x);
            data.append(i == 0 ? "M" : i == 1 ? "l" : separator(dx)).append(dx);
            String dy = number(toY - y);
            data.append(separator(dy)).append(dy);
            x = toX;
            y = toY;
        }
        return data.toString();
    }

    /** The separator before a number: none is needed before a minus. */
    private static String separator(String number) {
        return number.startsWith("-") ? "" : " ";
    }

    /** Rounds as the output does, so that rounding errors do not accumulate along a path. */
    private static double rounded(double number) {
        return Math.round(number * 10) / 10.0;
    }

    private static String coordinates(double x, double y) {
        return number(x) + " " + number(y);
    }

    /** A number rounded to a tenth of a pixel, in its shortest form. */
    private static String number(double number) {
        BigDecimal tenths = BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return tenths.signum() == 0 ? "0" : tenths.toPlainString();
    }
}
