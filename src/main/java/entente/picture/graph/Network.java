package entente.picture.graph;

import static java.util.stream.Collectors.joining;

import entente.insight.CoParticipation;
import entente.insight.CoParticipation.Count;
import entente.model.Actor;
import entente.model.State;
import entente.picture.DataTable;
import entente.picture.DataTable.Cell;
import entente.picture.Drawing;
import entente.picture.Frame;
import entente.picture.Ink;
import entente.picture.LabelPlacer;
import entente.picture.Legend;
import entente.picture.Shape;
import entente.picture.Shape.Area;
import entente.picture.Shape.Dot;
import entente.picture.Shape.Link;
import entente.picture.Shape.Point;
import entente.picture.TextMetrics;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Actors and the events that they have in common: the more events, the larger the actor and the thicker the tie. Laid out
 * the same at every run. Who belongs to which side is told by colour and in the legend.
 *
 * @param ties at least one actor, at most {@link #MOST}
 * @param principals the states whose actors have colours of their own
 */
public record Network(CoParticipation ties, List<State> principals, SiteUrls addresses) {
    /** Above some forty actors a picture says less than a list. */
    public static final int MOST = 36;

    public Network {
        principals = List.copyOf(principals);
    }

    /**
     * The picture, titled {@code title} in the language of {@code words}.
     *
     * @param others what actors of no principal are called in the legend
     */
    public Drawing draw(String title, String others, Messages words, Frame frame) {
        var shapes = new ArrayList<Shape>();
        double top = legend(others, words, frame, shapes);
        List<Actor> actors = ties.actors().stream().map(Count::actor).toList();
        List<Point> places = places(actors, frame, top);
        ties.ties().reversed().forEach(tie -> shapes.add(line(places.get(actors.indexOf(tie.one())),
            places.get(actors.indexOf(tie.other())), 0.6 + 0.3 * frame.type() * tie.events() / closest())));
        var placement = new LabelPlacer(0, top, frame.width(), top + height(frame));
        for (int at = 0; at < places.size(); at++) {
            placement.keep(places.get(at).x(), places.get(at).y(), radius(ties.actors().get(at), frame));
        }
        for (int at = 0; at < places.size(); at++) {
            shapes.add(node(ties.actors().get(at), places.get(at), placement, words, frame));
        }
        return new Drawing(frame.width(), top + height(frame), title, describe(words), data(words), shapes);
    }

    /** A row an actor, with everyone whom it has events in common with, most first. */
    private DataTable data(Messages words) {
        return new DataTable(
            List.of(words.say("picture.data.actor"), words.say("picture.data.events"),
                words.say("picture.data.common")),
            ties.actors().stream().map(one -> List.of(
                new Cell(one.actor().nameIn(words.language()), addresses.of(one.actor())),
                Cell.of(words.number(one.events())),
                Cell.of(
                    ties.ties().stream().filter(tie -> tie.one().equals(one.actor()) || tie.other().equals(one.actor()))
                        .map(tie -> words.say("picture.named-count",
                            (tie.one().equals(one.actor()) ? tie.other() : tie.one()).nameIn(words.language()),
                            tie.events()))
                        .collect(joining(words.say("list.comma"))))))
                .toList());
    }

    /** The most events that two have in common. */
    private double closest() {
        return ties.ties().isEmpty() ? 1 : ties.ties().getFirst().events();
    }

    private double legend(String others, Messages words, Frame frame, List<Shape> shapes) {
        var entries = new ArrayList<Legend.Entry>();
        principals.forEach(state -> entries.add(new Legend.Entry(state.nameIn(words.language()), ink(state))));
        entries.add(new Legend.Entry(others, Ink.MUTED));
        return new Legend(entries).draw(frame, shapes);
    }

    /** Where each of {@code actors} stands. */
    private List<Point> places(List<Actor> actors, Frame frame, double top) {
        List<ForceLayout.Spring> springs = ties.ties().stream().map(tie -> new ForceLayout.Spring(
            actors.indexOf(tie.one()), actors.indexOf(tie.other()), tie.events() / closest())).toList();
        double air = 3 * frame.type();
        return ForceLayout.layout(actors.size(), springs).stream()
            .map(share -> new Point(air + share.x() * (frame.width() - 2 * air),
                top + air / 2 + share.y() * (height(frame) - air)))
            .toList();
    }

    private static double height(Frame frame) {
        return Math.max(0.62 * frame.width(), 26 * frame.type());
    }

    private double radius(Count one, Frame frame) {
        return frame.type() * Math.max(0.3, Math.sqrt((double) one.events() / ties.actors().getFirst().events()));
    }

    private Link node(Count one, Point at, LabelPlacer placement, Messages words, Frame frame) {
        double radius = radius(one, frame);
        var marks = new ArrayList<Shape>();
        marks.add(new Dot(at.x(), at.y(), radius + 1, Ink.PAPER));
        marks.add(new Dot(at.x(), at.y(), radius, ink(one.actor())));
        String name = one.actor().nameIn(words.language());
        Stream.of(22, 14, 8).flatMap(wide -> placement.beside(at.x(), at.y(), radius,
            TextMetrics.fit(name, 0.85 * frame.type(), wide * frame.type()), 0.85 * frame.type(), Ink.TEXT).stream())
            .findFirst().ifPresent(marks::add);
        return new Link(addresses.of(one.actor()), words.say("picture.network.actor", name, one.events()), marks);
    }

    private Ink ink(Actor actor) {
        for (int at = 0; at < principals.size(); at++) {
            if (principals.get(at).country().equals(actor.country())) {
                return Ink.side(at);
            }
        }
        return Ink.MUTED;
    }

    private static Area line(Point from, Point to, double thickness) {
        double far = Math.max(1e-9, Math.hypot(to.x() - from.x(), to.y() - from.y()));
        double east = (to.y() - from.y()) / far * thickness / 2;
        double north = (from.x() - to.x()) / far * thickness / 2;
        return new Area(List.of(List.of(new Point(from.x() + east, from.y() + north),
            new Point(to.x() + east, to.y() + north), new Point(to.x() - east, to.y() - north),
            new Point(from.x() - east, from.y() - north))), Ink.GRID);
    }

    /** What the picture shows, told to someone who cannot see it. */
    public String describe(Messages words) {
        List<String> strongest = ties.ties().stream().limit(5).map(tie -> words.say("picture.network.tie",
            tie.one().nameIn(words.language()), tie.other().nameIn(words.language()), tie.events())).toList();
        return words.say("picture.network.actors", ties.actors().size())
            + (strongest.isEmpty() ? "" : " " + words.say("picture.network.strongest", words.list(strongest)));
    }
}
