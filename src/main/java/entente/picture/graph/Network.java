package entente.picture.graph;

import static java.util.stream.Collectors.joining;

import entente.insight.CoParticipation;
import entente.insight.CoParticipation.Count;
import entente.model.Actor;
import entente.model.Actor.State;
import entente.picture.DataTable;
import entente.picture.DataTable.Cell;
import entente.picture.Drawing;
import entente.picture.Frame;
import entente.picture.Ink;
import entente.picture.LabelPlacer;
import entente.picture.Legend;
import entente.picture.Shape;
import entente.picture.Shape.Circle;
import entente.picture.Shape.Link;
import entente.picture.Shape.Point;
import entente.picture.Shape.Polygon;
import entente.picture.TextMetrics;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A node-link diagram of actors and the events that they have in common. The area of a node and the thickness of a link
 * grow with the number of events. The colour of a node shows the principal that the actor belongs to, and the legend
 * names it. The same events always give the same layout.
 *
 * @param coParticipation at least one actor, at most {@link #MAX_ACTORS}
 * @param principals the states whose actors have colours of their own
 */
public record Network(CoParticipation coParticipation, List<State> principals, SiteUrls urls) {
    /** The maximum number of actors. With 40 or more the diagram is harder to read than a list. */
    public static final int MAX_ACTORS = 36;

    public Network {
        principals = List.copyOf(principals);
    }

    /**
     * Draws the diagram.
     *
     * @param others the legend entry for actors that belong to no principal
     * @param messages texts in the language of {@code title}
     */
    public Drawing draw(String title, String others, Messages messages, Frame frame) {
        var shapes = new ArrayList<Shape>();
        double top = legend(others, messages, frame, shapes);
        List<Actor> actors = coParticipation.actors().stream().map(Count::actor).toList();
        List<Point> positions = positions(actors, frame, top);
        coParticipation.ties().reversed().forEach(tie -> shapes.add(line(positions.get(actors.indexOf(tie.first())),
            positions.get(actors.indexOf(tie.second())), 0.6 + 0.3 * frame.em() * tie.events() / maxSharedEvents())));
        var labels = new LabelPlacer(0, top, frame.width(), top + height(frame));
        for (int i = 0; i < positions.size(); i++) {
            labels.reserve(positions.get(i).x(), positions.get(i).y(), radius(coParticipation.actors().get(i), frame));
        }
        for (int i = 0; i < positions.size(); i++) {
            shapes.add(node(coParticipation.actors().get(i), positions.get(i), labels, messages, frame));
        }
        return new Drawing(frame.width(), top + height(frame), title, describe(messages), data(messages), shapes);
    }

    /** One row per actor, with its number of events and the actors in the same events, most shared events first. */
    private DataTable data(Messages messages) {
        return new DataTable(
            List.of(messages.get("picture.data.actor"), messages.get("picture.data.events"),
                messages.get("picture.data.common")),
            coParticipation.actors().stream().map(count -> List.of(
                new Cell(count.actor().nameIn(messages.language()), urls.url(count.actor())),
                Cell.of(messages.number(count.events())),
                Cell.of(neighbours(count.actor(), messages))))
                .toList());
    }

    private String neighbours(Actor actor, Messages messages) {
        return coParticipation.ties().stream().filter(tie -> tie.first().equals(actor) || tie.second().equals(actor))
            .map(tie -> messages.get("picture.named-count",
                (tie.first().equals(actor) ? tie.second() : tie.first()).nameIn(messages.language()), tie.events()))
            .collect(joining(messages.get("list.comma")));
    }

    /** The largest number of events that two actors share. */
    private double maxSharedEvents() {
        return coParticipation.ties().isEmpty() ? 1 : coParticipation.ties().getFirst().events();
    }

    private double legend(String others, Messages messages, Frame frame, List<Shape> shapes) {
        var entries = new ArrayList<Legend.Entry>();
        principals.forEach(state -> entries.add(new Legend.Entry(state.nameIn(messages.language()), ink(state))));
        entries.add(new Legend.Entry(others, Ink.MUTED));
        return new Legend(entries).draw(frame, shapes);
    }

    /** The positions of the nodes, in the order of {@code actors}. */
    private List<Point> positions(List<Actor> actors, Frame frame, double top) {
        List<ForceLayout.Edge> edges = coParticipation.ties().stream().map(tie -> new ForceLayout.Edge(
            actors.indexOf(tie.first()), actors.indexOf(tie.second()), tie.events() / maxSharedEvents())).toList();
        double margin = 3 * frame.em();
        return ForceLayout.layout(actors.size(), edges).stream()
            .map(point -> new Point(margin + point.x() * (frame.width() - 2 * margin),
                top + margin / 2 + point.y() * (height(frame) - margin)))
            .toList();
    }

    private static double height(Frame frame) {
        return Math.max(0.62 * frame.width(), 26 * frame.em());
    }

    private double radius(Count count, Frame frame) {
        int maxEvents = coParticipation.actors().getFirst().events();
        return frame.em() * Math.max(0.3, Math.sqrt((double) count.events() / maxEvents));
    }

    /**
     * A disc with a border in the background colour, and the name as label. A name without space is truncated to one of
     * three widths, or left out.
     */
    private Link node(Count count, Point center, LabelPlacer labels, Messages messages, Frame frame) {
        double radius = radius(count, frame);
        var shapes = new ArrayList<Shape>();
        shapes.add(new Circle(center.x(), center.y(), radius + 1, Ink.PAPER));
        shapes.add(new Circle(center.x(), center.y(), radius, ink(count.actor())));
        String name = count.actor().nameIn(messages.language());
        Stream.of(22, 14, 8).flatMap(width -> labels.place(center.x(), center.y(), radius,
            TextMetrics.truncate(name, 0.85 * frame.em(), width * frame.em()), 0.85 * frame.em(), Ink.TEXT).stream())
            .findFirst().ifPresent(shapes::add);
        return new Link(urls.url(count.actor()), messages.get("picture.network.actor", name, count.events()), shapes);
    }

    private Ink ink(Actor actor) {
        for (int i = 0; i < principals.size(); i++) {
            if (principals.get(i).country().equals(actor.country())) {
                return Ink.side(i);
            }
        }
        return Ink.MUTED;
    }

    /** A line as a thin rectangle, because {@link Shape.Line} has no thickness. */
    private static Polygon line(Point from, Point to, double thickness) {
        double length = Math.max(1e-9, Math.hypot(to.x() - from.x(), to.y() - from.y()));
        double dx = (to.y() - from.y()) / length * thickness / 2;
        double dy = (from.x() - to.x()) / length * thickness / 2;
        return new Polygon(List.of(List.of(new Point(from.x() + dx, from.y() + dy), new Point(to.x() + dx, to.y() + dy),
            new Point(to.x() - dx, to.y() - dy), new Point(from.x() - dx, from.y() - dy))), Ink.GRID);
    }

    /** A description of the diagram in sentences, for readers who cannot see it. */
    public String describe(Messages messages) {
        List<String> strongest = coParticipation.ties().stream().limit(5).map(tie -> messages.get("picture.network.tie",
            tie.first().nameIn(messages.language()), tie.second().nameIn(messages.language()), tie.events())).toList();
        return messages.get("picture.network.actors", coParticipation.actors().size())
            + (strongest.isEmpty() ? "" : " " + messages.get("picture.network.strongest", messages.join(strongest)));
    }
}
