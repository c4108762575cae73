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
 * A force-directed graph layout: connected nodes attract each other, all nodes repel each other. A fixed seed for the
 * initial positions makes it reproducible. JGraphT's algorithm ignores weights, so a strong edge is added as several
 * parallel ones.
 *
 * <p>Source: Fruchterman and Reingold, «Graph drawing by force-directed placement», 1991.
 */
final class ForceLayout {
    private static final int ITERATIONS = 300;
    private static final int MAX_PARALLEL_EDGES = 6;
    /** Scales the optimal distance of nodes. The value leaves space for their names. */
    private static final double NORMALIZATION_FACTOR = 0.3;
    private static final long SEED = 1991;

    private ForceLayout() {}

    /**
     * An undirected edge between the nodes at two indexes.
     *
     * @param weight the attraction, greater than 0, at most 1
     */
    record Edge(int first, int second, double weight) {}

    /**
     * Lays out the nodes with the indexes 0 to {@code nodes} - 1.
     *
     * @return the positions by index, scaled to the unit square: each coordinate ranges from 0 to 1
     */
    static List<Point> layout(int nodes, List<Edge> edges) {
        var graph = new Multigraph<Integer, DefaultEdge>(DefaultEdge.class);
        IntStream.range(0, nodes).forEach(graph::addVertex);
        edges.forEach(edge -> IntStream.range(0, (int) Math.ceil(MAX_PARALLEL_EDGES * edge.weight()))
            .forEach(parallel -> graph.addEdge(edge.first(), edge.second())));
        var model = new MapLayoutModel2D<Integer>(Box2D.of(0, 0, 1, 1));
        new FRLayoutAlgorithm2D<Integer, DefaultEdge>(ITERATIONS, NORMALIZATION_FACTOR, new Random(SEED))
            .layout(graph, model);
        List<Point2D> positions = IntStream.range(0, nodes).mapToObj(model::get).toList();
        var x = positions.stream().mapToDouble(Point2D::getX).summaryStatistics();
        var y = positions.stream().mapToDouble(Point2D::getY).summaryStatistics();
        return positions.stream().map(point -> new Point(normalized(point.getX(), x.getMin(), x.getMax()),
            normalized(point.getY(), y.getMin(), y.getMax()))).toList();
    }

    private static double normalized(double value, double min, double max) {
        return max > min ? (value - min) / (max - min) : 0.5;
    }
}
