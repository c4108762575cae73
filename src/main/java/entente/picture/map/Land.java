package entente.picture.map;

import entente.picture.Shape.Point;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * The land polygons of the Earth, from Natural Earth 1:110m, in the format TopoJSON.
 *
 * <p>Rings are unwrapped: longitudes continue past 180 degrees instead of jumping to -180, and a ring around a pole is
 * closed along the pole, so that it can be clipped at any meridian.
 *
 * <p>Source: TopoJSON Format Specification; quantized, delta-encoded arcs, {@code ~i} is arc {@code i} reversed.
 */
final class Land {
    /** The rings in degrees: x is the longitude, east positive, y the latitude, north positive. */
    static final List<List<Point>> RINGS = read();

    private static final double HALF_TURN = 180;
    private static final double FULL_TURN = 360;

    private Land() {}

    private static List<List<Point>> read() {
        try (InputStream in = Objects.requireNonNull(Land.class.getResourceAsStream("land-110m.json"));
            var reader = Json.createReader(in)) {
            return new Topology(reader.readObject()).rings();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Topology(JsonObject json) {
        List<List<Point>> rings() {
            List<List<Point>> arcs = json.getJsonArray("arcs").getValuesAs(JsonArray.class).stream()
                .map(this::arc).toList();
            var rings = new ArrayList<List<Point>>();
            for (var geometry : json.getJsonObject("objects").getJsonObject("land").getJsonArray("geometries")
                .getValuesAs(JsonObject.class)) {
                for (var polygon : geometry.getJsonArray("arcs").getValuesAs(JsonArray.class)) {
                    polygon.getValuesAs(JsonArray.class).forEach(ring -> rings.add(unwrap(joinArcs(ring, arcs))));
                }
            }
            return List.copyOf(rings);
        }

        /** Decodes one arc: quantized, delta-encoded positions. */
        private List<Point> arc(JsonArray deltas) {
            JsonArray scale = json.getJsonObject("transform").getJsonArray("scale");
            JsonArray origin = json.getJsonObject("transform").getJsonArray("translate");
            var points = new ArrayList<Point>();
            long x = 0;
            long y = 0;
            for (var delta : deltas.getValuesAs(JsonArray.class)) {
                x += delta.getInt(0);
                y += delta.getInt(1);
                points.add(
                    new Point(x * number(scale, 0) + number(origin, 0), y * number(scale, 1) + number(origin, 1)));
            }
            return points;
        }

        private static double number(JsonArray numbers, int index) {
            return numbers.getJsonNumber(index).doubleValue();
        }

        /** Joins arcs to a ring; adjacent arcs share an end point. */
        private static List<Point> joinArcs(JsonArray ring, List<List<Point>> arcs) {
            var points = new ArrayList<Point>();
            for (int i = 0; i < ring.size(); i++) {
                int index = ring.getInt(i);
                var arc = new ArrayList<>(arcs.get(index < 0 ? ~index : index));
                if (index < 0) {
                    Collections.reverse(arc);
                }
                points.addAll(points.isEmpty() ? arc : arc.subList(1, arc.size()));
            }
            return points;
        }

        private static List<Point> unwrap(List<Point> ring) {
            var points = new ArrayList<Point>();
            double shift = 0;
            for (var point : ring) {
                double previous = points.isEmpty() ? point.x() : points.getLast().x();
                double step = point.x() + shift - previous;
                if (Math.abs(step) > HALF_TURN) {
                    shift -= Math.copySign(FULL_TURN, step);
                }
                points.add(new Point(point.x() + shift, point.y()));
            }
            double winding = points.getLast().x() - points.getFirst().x();
            if (Math.abs(winding) > HALF_TURN) {
                double pole = Math.copySign(90, points.getFirst().y());
                points.add(new Point(points.getLast().x(), pole));
                points.add(new Point(points.getFirst().x(), pole));
            }
            return List.copyOf(points);
        }
    }
}
