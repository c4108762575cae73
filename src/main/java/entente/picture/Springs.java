package entente.picture;

import entente.picture.Shape.Point;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A layout in which what is tied stands together and all keep their distance, the same at every run: it starts from a
 * spiral and cools for a fixed number of steps.
 *
 * <p>Source: Fruchterman and Reingold, «Graph drawing by force-directed placement», 1991.
 */
final class Springs {
    private static final int STEPS = 400;
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    private final double[] x;
    private final double[] y;
    private final List<Spring> springs;

    /** Pulls two nodes together, the more the stronger it is; 1 is the strongest. */
    record Spring(int one, int other, double strength) {}

    private Springs(int nodes, List<Spring> springs) {
        this.springs = springs;
        x = IntStream.range(0, nodes).mapToDouble(node -> Math.sqrt(node + 0.5) * Math.cos(node * GOLDEN_ANGLE))
            .toArray();
        y = IntStream.range(0, nodes).mapToDouble(node -> Math.sqrt(node + 0.5) * Math.sin(node * GOLDEN_ANGLE))
            .toArray();
    }

    /** Where {@code nodes} nodes stand, in the order given, each coordinate from 0 to 1. */
    static List<Point> layout(int nodes, List<Spring> springs) {
        var layout = new Springs(nodes, springs);
        for (int step = 0; step < STEPS; step++) {
            layout.move(0.5 * (STEPS - step) / STEPS);
        }
        return layout.points();
    }

    private void move(double furthest) {
        int nodes = x.length;
        double[] pushX = new double[nodes];
        double[] pushY = new double[nodes];
        for (int one = 0; one < nodes; one++) {
            for (int other = 0; other < one; other++) {
                double apart = Math.max(0.01, distance(one, other));
                push(one, other, 1 / (apart * apart), pushX, pushY);
            }
            pushX[one] -= 0.08 * x[one];
            pushY[one] -= 0.08 * y[one];
        }
        springs.forEach(spring -> push(spring.one(), spring.other(),
            -spring.strength() * distance(spring.one(), spring.other()), pushX, pushY));
        for (int node = 0; node < nodes; node++) {
            double far = Math.max(1e-9, Math.hypot(pushX[node], pushY[node]));
            x[node] += pushX[node] / far * Math.min(far, furthest);
            y[node] += pushY[node] / far * Math.min(far, furthest);
        }
    }

    private void push(int one, int other, double force, double[] pushX, double[] pushY) {
        double east = (x[one] - x[other]) * force;
        double north = (y[one] - y[other]) * force;
        pushX[one] += east;
        pushY[one] += north;
        pushX[other] -= east;
        pushY[other] -= north;
    }

    private double distance(int one, int other) {
        return Math.hypot(x[one] - x[other], y[one] - y[other]);
    }

    private List<Point> points() {
        double left = IntStream.range(0, x.length).mapToDouble(node -> x[node]).min().orElse(0);
        double right = IntStream.range(0, x.length).mapToDouble(node -> x[node]).max().orElse(0);
        double top = IntStream.range(0, x.length).mapToDouble(node -> y[node]).min().orElse(0);
        double bottom = IntStream.range(0, x.length).mapToDouble(node -> y[node]).max().orElse(0);
        return IntStream.range(0, x.length)
            .mapToObj(node -> new Point(share(x[node], left, right), share(y[node], top, bottom))).toList();
    }

    private static double share(double at, double from, double to) {
        return to > from ? (at - from) / (to - from) : 0.5;
    }
}
