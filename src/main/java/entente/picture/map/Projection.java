package entente.picture.map;

import entente.model.Place;
import entente.picture.Shape.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * A map projection from a window of the globe, in degrees, to a rectangle of a picture, in points. The window may cross
 * the date line.
 *
 * @param west the longitude of the window's western edge
 * @param south the latitude of the window's southern edge
 * @param longitudeSpan the width of the window, in degrees
 * @param latitudeSpan the height of the window, in degrees
 * @param equalArea true for the Equal Earth projection, for the whole globe; false for the equirectangular projection
 *     with the window's middle latitude as standard parallel, for a small part of the globe
 * @param left the left edge of the rectangle
 * @param top the top edge of the rectangle
 * @param mapWidth the width of the rectangle; its height results from the projection
 */
public record Projection(double west, double south, double longitudeSpan, double latitudeSpan, boolean equalArea,
    double left, double top,
    double mapWidth) {
    private static final double FULL_TURN = 360;
    /** The coefficients of the Equal Earth projection. */
    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    /** The minimum distance of two points of an outline, in points. */
    private static final double MIN_DISTANCE = 1.2;

    /** The bottom edge of the rectangle, in points. */
    public double bottom() {
        return top + (northing(south + latitudeSpan) - northing(south)) * scale();
    }

    /** Whether the whole marker at {@code place}, of {@code radius} points, is inside the window. */
    boolean shows(Place place, double radius) {
        Point center = toPoint(place.longitude(), place.latitude());
        return eastOfEdge(place.longitude()) <= longitudeSpan
            && center.x() - radius >= left && center.x() + radius <= left + mapWidth
            && center.y() - radius >= top && center.y() + radius <= bottom();
    }

    /** The position of a place, given in degrees. */
    Point toPoint(double longitude, double latitude) {
        return project(west + eastOfEdge(longitude), latitude);
    }

    /** The degrees from the window's western edge eastward to {@code longitude}, 0 to 360. */
    private double eastOfEdge(double longitude) {
        return ((longitude - west) % FULL_TURN + FULL_TURN) % FULL_TURN;
    }

    private Point project(double longitude, double latitude) {
        double middle = west + longitudeSpan / 2;
        double x = easting(longitude - middle, latitude) * scale();
        double y = (northing(south + latitudeSpan) - northing(latitude)) * scale();
        return new Point(left + mapWidth / 2 + x, top + y);
    }

    /** Points per unit of the projection, so that the widest parallel fills the rectangle. */
    private double scale() {
        double widestLatitude = equalArea && south * (south + latitudeSpan) < 0 ? 0 : south + latitudeSpan / 2;
        return mapWidth / 2 / easting(longitudeSpan / 2, widestLatitude);
    }

    /**
     * The x of a place, in units of the projection.
     *
     * <p>Source: Šavrič, Patterson, Jenny, «The Equal Earth map projection», 2018, equations 8.
     */
    private double easting(double degrees, double latitude) {
        if (!equalArea) {
            return Math.toRadians(degrees) * Math.cos(Math.toRadians(south + latitudeSpan / 2));
        }
        double a = parametric(latitude);
        double a2 = a * a;
        double a6 = a2 * a2 * a2;
        return 2 * Math.sqrt(3) * Math.toRadians(degrees) * Math.cos(a)
            / (3 * (9 * A4 * a6 * a2 + 7 * A3 * a6 + 3 * A2 * a2 + A1));
    }

    /** The y of a parallel, in units of the projection, north positive. */
    private double northing(double latitude) {
        if (!equalArea) {
            return Math.toRadians(latitude);
        }
        double a = parametric(latitude);
        double a2 = a * a;
        double a6 = a2 * a2 * a2;
        return a * (A4 * a6 * a2 + A3 * a6 + A2 * a2 + A1);
    }

    /** The parametric latitude of the Equal Earth projection, in radians. */
    private static double parametric(double latitude) {
        return Math.asin(Math.sqrt(3) / 2 * Math.sin(Math.toRadians(latitude)));
    }

    /** The land inside the window, as rings in points. Rings and details that are too small to see are left out. */
    public List<List<Point>> land() {
        var rings = new ArrayList<List<Point>>();
        for (var ring : Land.RINGS) {
            for (double shift = -2 * FULL_TURN; shift <= 2 * FULL_TURN; shift += FULL_TURN) {
                List<Point> visible = simplify(clip(ring, shift));
                if (visible.size() > 2) {
                    rings.add(visible);
                }
            }
        }
        return rings;
    }

    /** Clips a ring, moved east by {@code shift} degrees, to the window. */
    private List<Point> clip(List<Point> ring, double shift) {
        List<Point> points = ring.stream().map(point -> new Point(point.x() + shift, point.y())).toList();
        points = clip(points, (x, y) -> x - west);
        points = clip(points, (x, y) -> west + longitudeSpan - x);
        points = clip(points, (x, y) -> y - south);
        return clip(points, (x, y) -> south + latitudeSpan - y);
    }

    /**
     * Clips a ring at one edge: keeps the part where {@code inside} is not negative.
     *
     * <p>Source: Sutherland and Hodgman, «Reentrant polygon clipping», 1974.
     */
    private static List<Point> clip(List<Point> ring, DoubleBinaryOperator inside) {
        var clipped = new ArrayList<Point>();
        for (int i = 0; i < ring.size(); i++) {
            Point from = ring.get((i + ring.size() - 1) % ring.size());
            Point to = ring.get(i);
            double fromInside = inside.applyAsDouble(from.x(), from.y());
            double toInside = inside.applyAsDouble(to.x(), to.y());
            if (fromInside < 0 != toInside < 0) {
                double fraction = fromInside / (fromInside - toInside);
                clipped.add(new Point(
                    from.x() + fraction * (to.x() - from.x()), from.y() + fraction * (to.y() - from.y())));
            }
            if (toInside >= 0) {
                clipped.add(to);
            }
        }
        return clipped;
    }

    /** Projects a ring, rounds to tenths of a point, and drops points that are too close to the previous one. */
    private List<Point> simplify(List<Point> ring) {
        var points = new ArrayList<Point>();
        for (var degrees : ring) {
            Point exact = project(degrees.x(), degrees.y());
            var point = new Point(Math.round(exact.x() * 10) / 10.0, Math.round(exact.y() * 10) / 10.0);
            if (points.isEmpty()
                || Math.hypot(point.x() - points.getLast().x(), point.y() - points.getLast().y()) >= MIN_DISTANCE) {
                points.add(point);
            }
        }
        return points;
    }
}
