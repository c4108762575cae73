package entente.picture;

import java.util.List;

/** One mark of a {@link Drawing}. */
public sealed interface Shape {
    Ink ink();

    /** A straight line. */
    record Line(double x1, double y1, double x2, double y2, Ink ink) implements Shape {}

    /** An upright rectangle; {@code x}, {@code y} is its upper left corner. */
    record Box(double x, double y, double width, double height, Ink ink) implements Shape {}

    /** A filled circle. */
    record Dot(double x, double y, double radius, Ink ink) implements Shape {}

    /** Closed polygons, filled by the even-odd rule. */
    record Area(List<List<Point>> rings, Ink ink) implements Shape {
        public Area {
            rings = rings.stream().map(List::copyOf).toList();
        }
    }

    /** A line through points. */
    record Path(List<Point> points, Ink ink) implements Shape {
        public Path {
            points = List.copyOf(points);
        }
    }

    /** Words; {@code y} is their baseline, {@code size} in points. */
    record Label(double x, double y, Anchor anchor, double size, String words, Ink ink) implements Shape {}

    /** Marks that lead somewhere: {@code title} says where. Only outermost, never inside another link. */
    record Link(String href, String title, List<Shape> shapes) implements Shape {
        public Link {
            shapes = List.copyOf(shapes);
        }

        @Override
        public Ink ink() {
            return Ink.NONE;
        }
    }

    record Point(double x, double y) {}

    /** Which end of a label stands at its x. */
    enum Anchor {
        START, MIDDLE, END
    }
}
