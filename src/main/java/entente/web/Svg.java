package entente.web;

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
 * A {@link Drawing} as the fragment {@code svg.html} places it inline. Colours come from the style sheet by class, so
 * that they follow the reader's scheme; a drawing with links is a group to assistive software, any other an image.
 *
 * @param id unique on the page; title and description are named after it
 * @param box as in {@code viewBox}
 * @param width in pixels, before the page makes it fit
 */
record Svg(String id, String box, String width, String height, String role, String title, String description,
    List<Mark> marks) {

    /** One mark, told apart in the template by {@code kind}. */
    sealed interface Mark {
        String kind();
    }

    /** A line or a filled shape. */
    record Trace(String path, String style) implements Mark {
        @Override
        public String kind() {
            return "trace";
        }
    }

    /** Words. */
    record Lettering(String x, String y, String anchor, String size, String words, String style) implements Mark {
        @Override
        public String kind() {
            return "lettering";
        }
    }

    /** Marks that lead somewhere; none of them leads elsewhere. */
    record Way(String href, String title, List<Mark> marks) implements Mark {
        @Override
        public String kind() {
            return "way";
        }
    }

    /** @param id unique on the page */
    static Svg of(Drawing drawing, String id) {
        boolean leads = drawing.shapes().stream().anyMatch(Shape.Link.class::isInstance);
        return new Svg(id, "0 0 " + number(drawing.width()) + " " + number(drawing.height()), number(drawing.width()),
            number(drawing.height()), leads ? "group" : "img", drawing.title(), drawing.description(),
            marks(drawing.shapes()));
    }

    private static List<Mark> marks(List<Shape> shapes) {
        return shapes.stream().map(Svg::mark).toList();
    }

    private static Mark mark(Shape shape) {
        return switch (shape) {
            case Shape.Line(var x1, var y1, var x2, var y2, var ink) ->
                stroke("M" + at(x1, y1) + "L" + at(x2, y2), ink);
            case Shape.Path(var points, var ink) -> stroke(through(points), ink);
            case Shape.Box(var x, var y, var width, var height, var ink) ->
                fill("M" + at(x, y) + "h" + number(width) + "v" + number(height) + "h" + number(-width) + "z", ink);
            case Shape.Dot(var x, var y, var radius, var ink) -> fill(circle(x, y, radius), ink);
            case Shape.Area(var rings, var ink) ->
                fill(rings.stream().map(ring -> through(ring) + "z").collect(joining()), ink);
            case Shape.Label(var x, var y, var anchor, var size, var words, var ink) ->
                new Lettering(number(x), number(y),
                    anchor.name().toLowerCase(Locale.ROOT), number(size), words, style("fill", ink));
            case Shape.Link(var href, var title, var shapes) -> new Way(href, title, marks(shapes));
        };
    }

    private static Mark stroke(String path, Ink ink) {
        return new Trace(path, style("stroke", ink));
    }

    private static Mark fill(String path, Ink ink) {
        return new Trace(path, style("fill", ink));
    }

    private static String style(String how, Ink ink) {
        return how + " ink-" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String through(List<Point> points) {
        return points.stream().map(point -> at(point.x(), point.y())).collect(joining("L", "M", ""));
    }

    private static String circle(double x, double y, double radius) {
        String half = "a" + at(radius, radius) + " 0 0 1 ";
        return "M" + at(x - radius, y) + half + at(2 * radius, 0) + half + at(-2 * radius, 0) + "z";
    }

    private static String at(double x, double y) {
        return number(x) + " " + number(y);
    }

    /** To a hundredth of a pixel, as short as it goes. */
    private static String number(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
