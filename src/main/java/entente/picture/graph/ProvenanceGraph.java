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
import entente.picture.Shape.Area;
import entente.picture.Shape.Box;
import entente.picture.Shape.Dot;
import entente.picture.Shape.Label;
import entente.picture.Shape.Link;
import entente.picture.Shape.Path;
import entente.picture.Shape.Point;
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
 * Who took a report from whom, from those who said it first at the left to those who published it last at the right;
 * links that several pages share are drawn once. Where there is no room for columns it is an outline.
 */
public record ProvenanceGraph(AttributionGraph chains, SiteUrls addresses) {
    private static final int BEND = 12;

    /** The picture, titled {@code title} in the language of {@code words}. */
    public Drawing draw(String title, Messages words, Frame frame) {
        var shapes = new ArrayList<Shape>();
        var layout = new Layout(words, frame, shapes);
        double height = layout.cramped() ? new ProvenanceOutline(this, words, frame, shapes).draw() : layout.draw();
        return new Drawing(frame.width(), height, title, describe(words), data(words), shapes);
    }

    private DataTable data(Messages words) {
        return new DataTable(List.of(words.say("picture.data.from"), words.say("picture.data.to")),
            chains.links().stream().map(link -> List.of(
                new Cell(link.from().nameIn(words.language()), addresses.of(link.from())),
                new Cell(link.to().nameIn(words.language()), addresses.of(link.to())))).toList());
    }

    /** Columns of voices, a column a rank, with room for the links between them. */
    private final class Layout {
        private static final double ROW = 2.6;
        private static final double LINE = 1.2;
        /** Where one stands alone in its column, its name may take so many lines. */
        private static final int MOST_LINES = 3;

        private final Messages words;
        private final List<Shape> shapes;
        private final double type;
        private final double column;
        private final Map<Integer, List<Node>> ranks;
        private final Map<String, Point> places = new HashMap<>();
        private final Map<String, List<String>> names = new HashMap<>();

        Layout(Messages words, Frame frame, List<Shape> shapes) {
            this.words = words;
            this.shapes = shapes;
            type = 0.9 * frame.type();
            ranks = chains.nodes().stream().collect(groupingBy(Node::rank, TreeMap::new, toList()));
            column = frame.width() / ranks.size();
        }

        /** Whether names would hardly be read. */
        boolean cramped() {
            return column < 10 * type;
        }

        /** Returns the height. */
        double draw() {
            double height = Math.max(LINE * type * MOST_LINES,
                ROW * type * ranks.values().stream().mapToInt(List::size).max().orElse(0));
            ranks.forEach((rank, nodes) -> {
                List<Node> ordered = nodes.stream().sorted(comparingDouble(this::fromWhere)).toList();
                int lines = Math.clamp((int) (height / ordered.size() / (LINE * type)), 2, MOST_LINES);
                for (int at = 0; at < ordered.size(); at++) {
                    names.put(ordered.get(at).voice().id(), name(ordered.get(at).voice(), lines));
                    places.put(ordered.get(at).voice().id(),
                        new Point(rank * column + 0.6 * type, height * (at + 0.5) / ordered.size()));
                }
            });
            chains.links().forEach(link -> link(place(link.from()), name(link.from()), place(link.to())));
            chains.nodes().forEach(this::node);
            return height;
        }

        /** How high those stand from whom {@code node} has it, so that links cross little. */
        private double fromWhere(Node node) {
            return chains.links().stream().filter(link -> link.to().id().equals(node.voice().id()))
                .flatMap(link -> Stream.ofNullable(places.get(link.from().id()))).mapToDouble(Point::y).average()
                .orElse(0);
        }

        private Point place(Voice voice) {
            return Objects.requireNonNull(places.get(voice.id()));
        }

        private List<String> name(Voice voice) {
            return Objects.requireNonNull(names.get(voice.id()));
        }

        private List<String> name(Voice voice, int lines) {
            return TextMetrics.lines(voice.nameIn(words.language()), type, Math.max(0.55 * column, column - 9 * type),
                lines);
        }

        private double breadth(List<String> lines) {
            return lines.stream().mapToDouble(line -> TextMetrics.width(line, type)).max().orElse(0);
        }

        private void node(Node node) {
            Point at = place(node.voice());
            List<String> lines = name(node.voice());
            double radius = node.origin() ? 0.45 * type : 0.3 * type;
            double left = at.x() + 0.8 * type;
            double top = at.y() - 0.6 * type * lines.size();
            var marks = new ArrayList<Shape>();
            marks.add(new Box(left - 0.1 * type, top, breadth(lines), LINE * type * lines.size(), Ink.PAPER));
            marks.add(new Dot(at.x(), at.y(), radius, node.origin() ? Ink.ACCENT : Ink.MUTED));
            for (int line = 0; line < lines.size(); line++) {
                marks.add(
                    new Label(left, top + (0.95 + LINE * line) * type, Anchor.START, type, lines.get(line), Ink.TEXT));
            }
            shapes.add(linked(node, marks, words));
        }

        /** A curve that leaves and arrives level, with a head. */
        private void link(Point from, List<String> after, Point to) {
            double start = from.x() + 1.1 * type + breadth(after);
            double end = to.x() - 0.6 * type;
            shapes.add(new Path(IntStream.rangeClosed(0, BEND).mapToObj(step -> {
                double share = (double) step / BEND;
                double ease = share * share * (3 - 2 * share);
                return new Point(start + share * (end - start), from.y() + ease * (to.y() - from.y()));
            }).toList(), Ink.AXIS));
            shapes.add(new Area(List.of(List.of(new Point(end + 0.1 * type, to.y()),
                new Point(end - 0.45 * type, to.y() - 0.25 * type),
                new Point(end - 0.45 * type, to.y() + 0.25 * type))),
                Ink.AXIS));
        }
    }

    /** The marks of {@code node} as a link to it. */
    Link linked(Node node, List<Shape> marks, Messages words) {
        String name = node.voice().nameIn(words.language());
        String said = node.pages() == 0 ? name : words.say("picture.provenance.pages", name, node.pages());
        return new Link(addresses.of(node.voice()), said, marks);
    }

    private String describe(Messages words) {
        var said = new ArrayList<String>();
        said.add(words.say("picture.provenance.origins", words.list(chains.nodes().stream().filter(Node::origin)
            .map(node -> node.voice().nameIn(words.language())).toList())));
        chains.links().stream().collect(groupingBy(link -> link.from().nameIn(words.language()),
            LinkedHashMap::new, toList())).forEach(
                (from, links) -> said.add(words.say("picture.provenance.from", from,
                    words.list(links.stream().map(link -> link.to().nameIn(words.language())).toList()))));
        return String.join(" ", said);
    }
}
