package entente.picture.graph;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import entente.insight.AttributionGraph;
import entente.insight.AttributionGraph.Node;
import entente.model.Voice;
import entente.picture.DataTable;
import entente.picture.DataTable.Cell;
import entente.picture.Drawing;
import entente.picture.Frame;
import entente.picture.Ink;
import entente.picture.Shape;
import entente.picture.Shape.Anchor;
import entente.picture.Shape.Circle;
import entente.picture.Shape.Label;
import entente.picture.Shape.Link;
import entente.picture.Shape.Point;
import entente.picture.Shape.Polygon;
import entente.picture.Shape.Polyline;
import entente.picture.Shape.Rectangle;
import entente.picture.TextMetrics;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A layered diagram of attribution chains: which voice took a report from which other voice, from the origins at the
 * left to the last publishers at the right. An edge that several citations share is drawn once. If the frame is too
 * narrow for columns, the diagram is an indented outline instead.
 *
 * @param attributions at least one node
 */
public record ProvenanceGraph(AttributionGraph attributions, SiteUrls urls) {
    /** The number of line segments of a curve. */
    private static final int CURVE_SEGMENTS = 12;

    /**
     * Draws the diagram.
     *
     * @param messages texts in the language of {@code title}
     */
    public Drawing draw(String title, Messages messages, Frame frame) {
        var shapes = new ArrayList<Shape>();
        var layout = new Layout(messages, frame, shapes);
        double height = layout.isTooNarrow()
            ? new ProvenanceOutline(this, messages, frame, shapes).draw()
            : layout.draw();
        return new Drawing(frame.width(), height, title, describe(messages), data(messages), shapes);
    }

    private DataTable data(Messages messages) {
        return new DataTable(List.of(messages.get("picture.data.from"), messages.get("picture.data.to")),
            attributions.edges().stream().map(link -> List.of(
                new Cell(link.from().nameIn(messages.language()), urls.url(link.from())),
                new Cell(link.to().nameIn(messages.language()), urls.url(link.to())))).toList());
    }

    /**
     * A layered layout after Sugiyama: one column per rank, nodes ordered within a column to reduce crossings. The
     * heights of rows and lines are multiples of the font size.
     */
    private final class Layout {
        private static final double ROW_HEIGHT = 2.6;
        private static final double LINE_HEIGHT = 1.2;
        /** The maximum number of lines of a name. Two are always allowed, a third only if the column has few nodes. */
        private static final int MAX_LINES = 3;

        private final Messages messages;
        private final List<Shape> shapes;
        private final double em;
        private final double columnWidth;
        private final Map<Integer, List<Node>> nodesByRank;
        private final Map<String, Point> positions = new HashMap<>();
        private final Map<String, List<String>> names = new HashMap<>();

        Layout(Messages messages, Frame frame, List<Shape> shapes) {
            this.messages = messages;
            this.shapes = shapes;
            em = 0.9 * frame.em();
            nodesByRank = attributions.nodes().stream().collect(groupingBy(Node::rank, TreeMap::new, toList()));
            columnWidth = frame.width() / nodesByRank.size();
        }

        /** Whether the columns are too narrow for names. */
        boolean isTooNarrow() {
            return columnWidth < 10 * em;
        }

        /** Draws the columns and returns the height. */
        double draw() {
            double height = Math.max(LINE_HEIGHT * em * MAX_LINES,
                ROW_HEIGHT * em * nodesByRank.values().stream().mapToInt(List::size).max().orElse(0));
            nodesByRank.forEach((rank, nodes) -> {
                List<Node> ordered = nodes.stream().sorted(comparingDouble(this::barycentre)).toList();
                int maxLines = Math.clamp((int) (height / ordered.size() / (LINE_HEIGHT * em)), 2, MAX_LINES);
                for (int i = 0; i < ordered.size(); i++) {
                    names.put(ordered.get(i).voice().id(), wrappedName(ordered.get(i).voice(), maxLines));
                    positions.put(ordered.get(i).voice().id(),
                        new Point(rank * columnWidth + 0.6 * em, height * (i + 0.5) / ordered.size()));
                }
            });
            attributions.edges().forEach(
                link -> drawLink(position(link.from()), name(link.from()), position(link.to())));
            attributions.nodes().forEach(this::drawNode);
            return height;
        }

        /**
         * The barycentre heuristic of Sugiyama's method: the mean y of the predecessors of {@code node}. Sorting by it
         * reduces crossings.
         */
        private double barycentre(Node node) {
            return attributions.edges().stream().filter(link -> link.to().id().equals(node.voice().id()))
                .flatMap(link -> Stream.ofNullable(positions.get(link.from().id()))).mapToDouble(Point::y).average()
                .orElse(0);
        }

        private Point position(Voice voice) {
            return Objects.requireNonNull(positions.get(voice.id()));
        }

        private List<String> name(Voice voice) {
            return Objects.requireNonNull(names.get(voice.id()));
        }

        private List<String> wrappedName(Voice voice, int maxLines) {
            return TextMetrics.wrap(voice.nameIn(messages.language()), em,
                Math.max(0.55 * columnWidth, columnWidth - 9 * em), maxLines);
        }

        private double width(List<String> lines) {
            return lines.stream().mapToDouble(line -> TextMetrics.width(line, em)).max().orElse(0);
        }

        private void drawNode(Node node) {
            Point center = position(node.voice());
            List<String> lines = name(node.voice());
            double radius = node.origin() ? 0.45 * em : 0.3 * em;
            double left = center.x() + 0.8 * em;
            double top = center.y() - 0.6 * em * lines.size();
            var nodeShapes = new ArrayList<Shape>();
            nodeShapes
                .add(new Rectangle(left - 0.1 * em, top, width(lines), LINE_HEIGHT * em * lines.size(), Ink.PAPER));
            nodeShapes.add(new Circle(center.x(), center.y(), radius, node.origin() ? Ink.ACCENT : Ink.MUTED));
            for (int line = 0; line < lines.size(); line++) {
                double baseline = top + (0.95 + LINE_HEIGHT * line) * em;
                nodeShapes.add(new Label(left, baseline, Anchor.START, em, lines.get(line), Ink.TEXT));
            }
            shapes.add(withLink(node, nodeShapes, messages));
        }

        /**
         * Draws an edge as an arrow: an S-shaped curve (smoothstep), horizontal at both ends, with an arrowhead. It
         * starts after the name at {@code from}.
         */
        private void drawLink(Point from, List<String> nameLines, Point to) {
            double start = from.x() + 1.1 * em + width(nameLines);
            double end = to.x() - 0.6 * em;
            shapes.add(new Polyline(IntStream.rangeClosed(0, CURVE_SEGMENTS).mapToObj(step -> {
                double t = (double) step / CURVE_SEGMENTS;
                double smoothstep = t * t * (3 - 2 * t);
                return new Point(start + t * (end - start), from.y() + smoothstep * (to.y() - from.y()));
            }).toList(), Ink.AXIS));
            shapes.add(new Polygon(List.of(List.of(new Point(end + 0.1 * em, to.y()),
                new Point(end - 0.45 * em, to.y() - 0.25 * em),
                new Point(end - 0.45 * em, to.y() + 0.25 * em))),
                Ink.AXIS));
        }
    }

    /** Turns the shapes of {@code node} into a link to the page of its voice. */
    Link withLink(Node node, List<Shape> shapes, Messages messages) {
        String name = node.voice().nameIn(messages.language());
        String title = node.pages() == 0 ? name : messages.get("picture.provenance.pages", name, node.pages());
        return new Link(urls.url(node.voice()), title, shapes);
    }

    private String describe(Messages messages) {
        var sentences = new ArrayList<String>();
        sentences.add(
            messages.get("picture.provenance.origins", messages.join(attributions.nodes().stream().filter(Node::origin)
                .map(node -> node.voice().nameIn(messages.language())).toList())));
        attributions.edges().stream().collect(groupingBy(link -> link.from().nameIn(messages.language()),
            LinkedHashMap::new, toList())).forEach(
                (from, links) -> sentences.add(messages.get("picture.provenance.from", from,
                    messages.join(links.stream().map(link -> link.to().nameIn(messages.language())).toList()))));
        return String.join(" ", sentences);
    }
}
