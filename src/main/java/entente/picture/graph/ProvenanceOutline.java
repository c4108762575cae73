package entente.picture.graph;

import entente.insight.AttributionGraph.Node;
import entente.model.Voice;
import entente.picture.Frame;
import entente.picture.Ink;
import entente.picture.Shape;
import entente.picture.Shape.Anchor;
import entente.picture.Shape.Dot;
import entente.picture.Shape.Label;
import entente.picture.Shape.Path;
import entente.picture.Shape.Point;
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

/** Chains as an outline: a row a voice, further in the further from the origin, under the first from whom it has it. */
final class ProvenanceOutline {
    private static final double ROW = 1.8;
    private static final double INDENT = 1.7;

    private final ProvenanceGraph figure;
    private final Messages words;
    private final Frame frame;
    private final List<Shape> shapes;
    private final SequencedMap<String, Node> rows = new LinkedHashMap<>();
    private final Map<String, Point> places = new HashMap<>();

    ProvenanceOutline(ProvenanceGraph figure, Messages words, Frame frame, List<Shape> shapes) {
        this.figure = figure;
        this.words = words;
        this.frame = frame;
        this.shapes = shapes;
    }

    /** Returns the height. */
    double draw() {
        Map<String, Node> nodes = figure.chains().nodes().stream()
            .collect(Collectors.toMap(node -> node.voice().id(), Function.identity()));
        figure.chains().nodes().forEach(node -> follow(node, nodes));
        double type = frame.type();
        rows.values().forEach(node -> places.put(node.voice().id(),
            new Point((0.6 + INDENT * node.rank()) * type, (0.5 + places.size()) * ROW * type)));
        figure.chains().links().forEach(link -> link(place(link.from()), place(link.to())));
        rows.values().forEach(this::node);
        return rows.size() * ROW * type;
    }

    private void follow(Node node, Map<String, Node> nodes) {
        if (rows.putIfAbsent(node.voice().id(), node) == null) {
            figure.chains().links().stream().filter(link -> link.from().id().equals(node.voice().id()))
                .forEach(link -> follow(Objects.requireNonNull(nodes.get(link.to().id())), nodes));
        }
    }

    private Point place(Voice voice) {
        return Objects.requireNonNull(places.get(voice.id()));
    }

    /** Down from the giver, then across; up a little to the left, where no other link runs. */
    private void link(Point from, Point to) {
        double x = to.y() > from.y() ? from.x() : from.x() - 0.35 * frame.type();
        shapes.add(new Path(
            List.of(new Point(x, from.y()), new Point(x, to.y()), new Point(to.x() - 0.35 * frame.type(), to.y())),
            Ink.AXIS));
    }

    private void node(Node node) {
        Point at = place(node.voice());
        double type = frame.type();
        double left = at.x() + 0.8 * type;
        String name = TextMetrics.fit(node.voice().nameIn(words.language()), type, frame.width() - left);
        shapes.add(figure.linked(node, List.of(
            new Dot(at.x(), at.y(), 0.5 * type, Ink.PAPER),
            new Dot(at.x(), at.y(), node.origin() ? 0.42 * type : 0.3 * type, node.origin() ? Ink.ACCENT : Ink.MUTED),
            new Label(left, at.y() + 0.35 * type, Anchor.START, type, name, Ink.TEXT)), words));
    }
}
