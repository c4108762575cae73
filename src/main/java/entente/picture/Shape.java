package entente.picture;

import java.util.List;

/** A shape of a {@link Drawing}. Coordinates are points from the upper left corner, y downwards. */
public sealed interface Shape {
    /** The ink of the shape. A link has {@link Ink#NONE}; the shapes in it have their own inks. */
    Ink ink();

    /** A straight line. */
    record Line(double x1, double y1, double x2, double y2, Ink ink) implements Shape {}

    /** A filled rectangle with its upper left corner at {@code x}, {@code y}. */
    record Rectangle(double x, double y, double width, double height, Ink ink) implements Shape {}

    /** A filled circle around {@code x}, {@code y}. */
    record Circle(double x, double y, double radius, Ink ink) implements Shape {}

    /** A polygon of closed rings, filled by the even-odd rule, so that inner rings are holes. */
    record Polygon(List<List<Point>> rings, Ink ink) implements Shape {
        public Polygon {
            rings = rings.stream().map(List::copyOf).toList();
        }
    }

    /** An open line through points. */
    record Polyline(List<Point> points, Ink ink) implements Shape {
        public Polyline {
            points = List.copyOf(points);
        }
    }

    /** A line of text; {@code y} is its baseline, {@code size} the font size in points. */
    record Label(double x, double y, Anchor anchor, double size, String text, Ink ink) implements Shape {}

    /**
     * Shapes that link to a URL. A link is always a top-level shape of a drawing, never inside another link.
     *
     * @param title the accessible name, which describes the target
     */
    record Link(String href, String title, List<Shape> shapes) implements Shape {
        public Link {
            shapes = List.copyOf(shapes);
        }

        @Override
        public Ink ink() {
            return Ink.NONE;
        }
    }

    /** A position in a drawing. */
    record Point(double x, double y) {}

    /** The point of a label that is at its x: start, middle or end of the text, as {@code text-anchor} in SVG. */
    enum Anchor {
        START, MIDDLE, END
    }
}
