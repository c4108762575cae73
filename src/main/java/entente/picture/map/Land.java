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
 * The outline of the land of the Earth, Natural Earth 1:110m, read once from TopoJSON.
 *
 * <p>Rings are unwrapped: longitudes run on past 180 degrees instead of jumping, and a ring around a pole is closed over
 * it, so that a ring can be cut at any meridian.
 *
 * <p>Source: TopoJSON Format Specification; quantized, delta-encoded arcs, {@code ~i} is arc {@code i} reversed.
 */
final class Land {
    /** In degrees: x east, y north. */
    static final List<List<Point>> RINGS = read();

    private static final double HALF_TURN = 180;
    private static final double TURN = 360;

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
                    polygon.getValuesAs(JsonArray.class).forEach(ring -> rings.add(unwrapped(joined(ring, arcs))));
                }
            }
            return List.copyOf(rings);
        }

        private List<Point> arc(JsonArray steps) {
            JsonArray scale = json.getJsonObject("transform").getJsonArray("scale");
            JsonArray origin = json.getJsonObject("transform").getJsonArray("translate");
            var points = new ArrayList<Point>();
            long x = 0;
            long y = 0;
            for (var step : steps.getValuesAs(JsonArray.class)) {
                x += step.getInt(0);
                y += step.getInt(1);
                points.add(new Point(x * at(scale, 0) + at(origin, 0), y * at(scale, 1) + at(origin, 1)));
            }
            return points;
        }

        private static double at(JsonArray numbers, int index) {
            return numbers.getJsonNumber(index).doubleValue();
        }

        private static List<Point> joined(JsonArray ring, List<List<Point>> arcs) {
            var points = new ArrayList<Point>();
            for (int at = 0; at < ring.size(); at++) {
                int index = ring.getInt(at);
                var arc = new ArrayList<>(arcs.get(index < 0 ? ~index : index));
                if (index < 0) {
                    Collections.reverse(arc);
                }
                points.addAll(points.isEmpty() ? arc : arc.subList(1, arc.size()));
            }
            return points;
        }

        private static List<Point> unwrapped(List<Point> ring) {
            var points = new ArrayList<Point>();
            double shift = 0;
            for (var point : ring) {
                double before = points.isEmpty() ? point.x() : points.getLast().x();
                double step = point.x() + shift - before;
                if (Math.abs(step) > HALF_TURN) {
                    shift -= Math.copySign(TURN, step);
                }
                points.add(new Point(point.x() + shift, point.y()));
            }
            double around = points.getLast().x() - points.getFirst().x();
            if (Math.abs(around) > HALF_TURN) {
                double pole = Math.copySign(90, points.getFirst().y());
                points.add(new Point(points.getLast().x(), pole));
                points.add(new Point(points.getFirst().x(), pole));
            }
            return List.copyOf(points);
        }
    }
}
