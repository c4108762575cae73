package entente.picture.graph;

import entente.insight.AttributionGraph.Node;
import entente.model.Voice;
import entente.picture.Frame;
import entente.picture.Ink;
import entente.picture.Shape;
import entente.picture.Shape.Anchor;
import entente.picture.Shape.Circle;
import entente.picture.Shape.Label;
import entente.picture.Shape.Point;
import entente.picture.Shape.Polyline;
import entente.picture.TextMetrics;
import entente.wording.Messages;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Attribution chains as an indented outline: one row per voice, indented by its rank, below the first voice that it
 * took the report from.
 */
final class ProvenanceOutline {
    /** The height of a row and the indentation per rank, as multiples of the font size. */
    private static final double ROW_HEIGHT = 1.8;
    private static final double INDENT = 1.7;

    private final ProvenanceGraph graph;
    private final Messages messages;
    private final Frame frame;
    private final List<Shape> shapes;
    private final SequencedMap<String, Node> rows = new LinkedHashMap<>();
    private final Map<String, Point> positions = new HashMap<>();

    ProvenanceOutline(ProvenanceGraph graph, Messages messages, Frame frame, List<Shape> shapes) {
        this.graph = graph;
        this.messages = messages;
        this.frame = frame;
        this.shapes = shapes;
    }

    /** Draws the outline and returns its height. */
    double draw() {
        Map<String, Node> nodes = graph.attributions().nodes().stream()
            .collect(Collectors.toMap(node -> node.voice().id(), Function.identity()));
        graph.attributions().nodes().forEach(node -> addRows(node, nodes));
        double em = frame.em();
        rows.values().forEach(node -> positions.put(node.voice().id(),
            new Point((0.6 + INDENT * node.rank()) * em, (0.5 + positions.size()) * ROW_HEIGHT * em)));
        graph.attributions().edges().forEach(link -> drawLink(position(link.from()), position(link.to())));
        rows.values().forEach(this::drawNode);
        return rows.size() * ROW_HEIGHT * em;
    }

    /** Adds a row for {@code node}, then rows for its successors, depth first; nodes that have a row are skipped. */
    private void addRows(Node node, Map<String, Node> nodes) {
        if (rows.putIfAbsent(node.voice().id(), node) == null) {
            graph.attributions().edges().stream().filter(link -> link.from().id().equals(node.voice().id()))
                .forEach(link -> addRows(Objects.requireNonNull(nodes.get(link.to().id())), nodes));
        }
    }

    private Point position(Voice voice) {
        return Objects.requireNonNull(positions.get(voice.id()));
    }

    /**
     * Draws an edge: vertical at the x of {@code from}, then horizontal to {@code to}. An edge to a row above is
     * shifted to the left, so that it does not overlap the edges to rows below.
     */
    private void drawLink(Point from, Point to) {
        double x = to.y() > from.y() ? from.x() : from.x() - 0.35 * frame.em();
        shapes.add(new Polyline(
            List.of(new Point(x, from.y()), new Point(x, to.y()), new Point(to.x() - 0.35 * frame.em(), to.y())),
            Ink.AXIS));
    }

    private void drawNode(Node node) {
        Point center = position(node.voice());
        double em = frame.em();
        double left = center.x() + 0.8 * em;
        String name = TextMetrics.truncate(node.voice().nameIn(messages.language()), em, frame.width() - left);
        shapes.add(graph.withLink(node, List.of(
            new Circle(center.x(), center.y(), 0.5 * em, Ink.PAPER),
            new Circle(center.x(), center.y(), node.origin() ? 0.42 * em : 0.3 * em,
                node.origin() ? Ink.ACCENT : Ink.MUTED),
            new Label(left, center.y() + 0.35 * em, Anchor.START, em, name, Ink.TEXT)), messages));
    }
}
