package entente.picture.map;

import entente.model.Place;
import entente.picture.Shape.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * From degrees to points of a picture: a window of the globe in a rectangle. The window may cross the date line.
 *
 * @param west of the window, in degrees
 * @param south of the window
 * @param width of the window
 * @param height of the window
 * @param whole whether it is drawn in equal areas, as the whole globe is, or in straight meridians, as a small part can be
 * @param left of the rectangle, in points
 * @param top of the rectangle
 * @param breadth of the rectangle
 */
public record Projection(double west, double south, double width, double height, boolean whole, double left, double top,
    double breadth) {
    private static final double TURN = 360;
    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double NEXT_POINT = 1.2;

    public double bottom() {
        return top + (northing(south + height) - northing(south)) * scale();
    }

    /** Whether a place lies in the window, and a mark of {@code radius} points on it too. */
    boolean shows(Place place, double radius) {
        Point at = at(place.longitude(), place.latitude());
        return east(place.longitude()) <= width
            && at.x() - radius >= left && at.x() + radius <= left + breadth
            && at.y() - radius >= top && at.y() + radius <= bottom();
    }

    Point at(double longitude, double latitude) {
        return project(west + east(longitude), latitude);
    }

    /** How far east of the window's edge, 0 to 360 degrees. */
    private double east(double longitude) {
        return ((longitude - west) % TURN + TURN) % TURN;
    }

    private Point project(double longitude, double latitude) {
        double middle = west + width / 2;
        double x = easting(longitude - middle, latitude) * scale();
        double y = (northing(south + height) - northing(latitude)) * scale();
        return new Point(left + breadth / 2 + x, top + y);
    }

    private double scale() {
        double widest = whole && south * (south + height) < 0 ? 0 : south + height / 2;
        return breadth / 2 / easting(width / 2, widest);
    }

    /** Source: Šavrič, Patterson, Jenny, «The Equal Earth map projection», 2018, equations 8. */
    private double easting(double degrees, double latitude) {
        if (!whole) {
            return Math.toRadians(degrees) * Math.cos(Math.toRadians(south + height / 2));
        }
        double a = parametric(latitude);
        double a2 = a * a;
        double a6 = a2 * a2 * a2;
        return 2 * Math.sqrt(3) * Math.toRadians(degrees) * Math.cos(a)
            / (3 * (9 * A4 * a6 * a2 + 7 * A3 * a6 + 3 * A2 * a2 + A1));
    }

    private double northing(double latitude) {
        if (!whole) {
            return Math.toRadians(latitude);
        }
        double a = parametric(latitude);
        double a2 = a * a;
        double a6 = a2 * a2 * a2;
        return a * (A4 * a6 * a2 + A3 * a6 + A2 * a2 + A1);
    }

    private static double parametric(double latitude) {
        return Math.asin(Math.sqrt(3) / 2 * Math.sin(Math.toRadians(latitude)));
    }

    /** The land within the window; what is too small to see is left out. */
    public List<List<Point>> land() {
        var rings = new ArrayList<List<Point>>();
        for (var ring : Land.RINGS) {
            for (double turn = -2 * TURN; turn <= 2 * TURN; turn += TURN) {
                List<Point> shown = visible(clipped(ring, turn));
                if (shown.size() > 2) {
                    rings.add(shown);
                }
            }
        }
        return rings;
    }

    private List<Point> clipped(List<Point> ring, double turn) {
        List<Point> points = ring.stream().map(point -> new Point(point.x() + turn, point.y())).toList();
        points = cut(points, (x, y) -> x - west);
        points = cut(points, (x, y) -> west + width - x);
        points = cut(points, (x, y) -> y - south);
        return cut(points, (x, y) -> south + height - y);
    }

    /** Sutherland and Hodgman, «Reentrant polygon clipping», 1974: what lies where {@code inside} is not negative. */
    private static List<Point> cut(List<Point> ring, DoubleBinaryOperator inside) {
        var kept = new ArrayList<Point>();
        for (int at = 0; at < ring.size(); at++) {
            Point from = ring.get((at + ring.size() - 1) % ring.size());
            Point to = ring.get(at);
            double before = inside.applyAsDouble(from.x(), from.y());
            double after = inside.applyAsDouble(to.x(), to.y());
            if (before < 0 != after < 0) {
                double share = before / (before - after);
                kept.add(new Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y())));
            }
            if (after >= 0) {
                kept.add(to);
            }
        }
        return kept;
    }

    private List<Point> visible(List<Point> ring) {
        var points = new ArrayList<Point>();
        for (var degrees : ring) {
            Point exact = project(degrees.x(), degrees.y());
            var point = new Point(Math.round(exact.x() * 10) / 10.0, Math.round(exact.y() * 10) / 10.0);
            if (points.isEmpty()
                || Math.hypot(point.x() - points.getLast().x(), point.y() - points.getLast().y()) >= NEXT_POINT) {
                points.add(point);
            }
        }
        return points;
    }
}
