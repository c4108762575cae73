package entente.picture.graph;

import entente.picture.Shape.Point;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.Multigraph;

/**
 * A layout in which what is tied stands together and all keep their distance, the same at every run: it starts from the
 * same scattering. JGraphT's springs are all equally strong, so a strong tie is several of them.
 *
 * <p>Source: Fruchterman and Reingold, «Graph drawing by force-directed placement», 1991.
 */
final class ForceLayout {
    private static final int STEPS = 300;
    private static final int STRONGEST = 6;
    /** How near to each other nodes may come: enough apart for their names. */
    private static final double CLOSENESS = 0.3;
    private static final long SCATTERING = 1991;

    private ForceLayout() {}

    /** Pulls two nodes together, the more the stronger it is; 1 is the strongest. */
    record Spring(int one, int other, double strength) {}

    /** Where {@code nodes} nodes stand, in the order given, each coordinate from 0 to 1. */
    static List<Point> layout(int nodes, List<Spring> springs) {
        var graph = new Multigraph<Integer, DefaultEdge>(DefaultEdge.class);
        IntStream.range(0, nodes).forEach(graph::addVertex);
        springs.forEach(spring -> IntStream.range(0, (int) Math.ceil(STRONGEST * spring.strength()))
            .forEach(pull -> graph.addEdge(spring.one(), spring.other())));
        var model = new MapLayoutModel2D<Integer>(Box2D.of(0, 0, 1, 1));
        new FRLayoutAlgorithm2D<Integer, DefaultEdge>(STEPS, CLOSENESS, new Random(SCATTERING)).layout(graph, model);
        List<Point2D> at = IntStream.range(0, nodes).mapToObj(model::get).toList();
        var x = at.stream().mapToDouble(Point2D::getX).summaryStatistics();
        var y = at.stream().mapToDouble(Point2D::getY).summaryStatistics();
        return at.stream().map(point -> new Point(share(point.getX(), x.getMin(), x.getMax()),
            share(point.getY(), y.getMin(), y.getMax()))).toList();
    }

    private static double share(double at, double from, double to) {
        return to > from ? (at - from) / (to - from) : 0.5;
    }
}
