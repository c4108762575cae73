package entente.picture.time;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import entente.model.Event;
import entente.model.Significance;
import entente.model.Vocabulary;
import entente.model.Vocabulary.Area;
import entente.picture.Drawing;
import entente.picture.Frame;
import entente.picture.Ink;
import entente.picture.Lanes;
import entente.picture.Legend;
import entente.picture.Shape;
import entente.picture.Shape.Anchor;
import entente.picture.Shape.Label;
import entente.picture.Shape.Line;
import entente.picture.Shape.Link;
import entente.picture.TextMetrics;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Events on a true time axis, coloured by area. The weightiest are named, as many as there is room for; the others lie
 * below as a swarm that shows when much happened.
 */
public final class Timeline {
    /** So many events all get names; of more only the weightiest. */
    private static final int FEW = 24;
    private static final int WEIGHTIEST = 16;
    private static final double NAME = 44;

    private final List<Event> events;
    private final List<Area> areas;
    private final SiteUrls addresses;
    private final List<Milestone> moments;
    private final IntFunction<@Nullable String> year;

    /** @param events at least one, in any order */
    public Timeline(Collection<Event> events, Vocabulary vocabulary, SiteUrls addresses) {
        this(events.stream().sorted(comparing(Event::date).thenComparing(Event::id)).toList(),
            List.copyOf(vocabulary.areas().values()), addresses, List.of(), any -> null);
    }

    private Timeline(List<Event> events, List<Area> areas, SiteUrls addresses, List<Milestone> moments,
        IntFunction<@Nullable String> year) {
        this.events = events;
        this.areas = areas;
        this.addresses = addresses;
        this.moments = moments;
        this.year = year;
    }

    /** The same with days that the axis reaches and marks, no events themselves. */
    public Timeline marking(Collection<Milestone> days) {
        return new Timeline(events, areas, addresses, days.stream().sorted(comparing(Milestone::day)).toList(), year);
    }

    /** The same whose table, where it has a row a year, leads to the events of each. */
    public Timeline leading(IntFunction<@Nullable String> toYear) {
        return new Timeline(events, areas, addresses, moments, toYear);
    }

    /** The picture, titled {@code title} in the language of {@code words}. */
    public Drawing draw(String title, Messages words, Frame frame) {
        var shapes = new ArrayList<Shape>();
        double legend = legend(words).draw(frame, shapes);
        TimeAxis axis = TimeAxis.over(Stream.concat(events.stream().map(Event::date),
            moments.stream().map(Milestone::date)).toList(), frame.type() / 2, frame.width() - frame.type() / 2,
            frame.type());
        var flags = new MilestoneLabels(moments, axis, frame);
        double top = legend + flags.height();
        var sheet = new TimelineLayout(words, frame, axis);
        Set<String> named = named();
        var upper = new ArrayList<Shape>();
        double between = sheet.named(events.stream().filter(event -> named.contains(event.id())).toList(), top, upper);
        double bottom =
            sheet.swarm(events.stream().filter(event -> !named.contains(event.id())).toList(), between, upper);
        double under = axis.draw(top, bottom, frame.width(), words, shapes);
        flags.draw(legend, bottom, shapes);
        shapes.addAll(upper);
        return new Drawing(frame.width(), under, title, describe(words),
            new TimelineTable(events, named, areas, moments, addresses, year).in(words), shapes);
    }

    /** The areas that are to be seen. */
    private Legend legend(Messages words) {
        return new Legend(areas.stream().filter(area -> events.stream().anyMatch(event -> shown(event).equals(area)))
            .map(area -> new Legend.Entry(area.label().in(words.language()), ink(area))).toList());
    }

    /** The weightiest; of equals the latest and then whichever is furthest in time from those that are named. */
    private Set<String> named() {
        var named = new ArrayList<Event>();
        int most = events.size() > FEW ? WEIGHTIEST : FEW;
        for (Significance weight : Arrays.asList(Significance.values()).reversed()) {
            var equals = new ArrayList<>(events.stream().filter(event -> event.significance() == weight).toList());
            while (!equals.isEmpty() && named.size() < most) {
                Event furthest = Collections.max(equals, comparingLong((Event event) -> distance(event, named))
                    .thenComparing(Event::date));
                equals.remove(furthest);
                named.add(furthest);
            }
        }
        return named.stream().map(Event::id).collect(toSet());
    }

    /** Days to the nearest of {@code others}. */
    private static long distance(Event event, List<Event> others) {
        return others.stream()
            .mapToLong(other -> Math.abs(DAYS.between(event.date().first(), other.date().first())))
            .min().orElse(Long.MAX_VALUE);
    }

    /** The area that gives {@code event} its colour. */
    private static Area shown(Event event) {
        return event.areas().getFirst();
    }

    private Ink ink(Area area) {
        return Ink.series(areas.indexOf(area));
    }

    /** What the picture shows, told to someone who cannot see it. */
    public String describe(Messages words) {
        Event first = events.getFirst();
        Event last = events.getLast();
        return Stream.concat(
            Stream.of(words.say("picture.timeline.span", events.size(), words.date(first.date()),
                words.date(last.date()), first.title().in(words.language()), last.title().in(words.language()))),
            moments.stream().map(moment -> moment.said() + ".")).collect(joining(" "));
    }

    /** Where the marks of one drawing go. */
    private final class TimelineLayout {
        private final Messages words;
        private final Frame frame;
        private final TimeAxis axis;

        TimelineLayout(Messages words, Frame frame, TimeAxis axis) {
            this.words = words;
            this.frame = frame;
            this.axis = axis;
        }

        /** Marks with their titles, a row for as many as stand side by side; returns the y under them. */
        double named(List<Event> events, double top, List<Shape> shapes) {
            double row = 1.6 * frame.type();
            var lanes = new Lanes(frame.type());
            for (var event : events) {
                EventMarker mark = EventMarker.of(event, axis, frame.type());
                double room = Math.max(frame.width() - mark.right(), mark.left()) - frame.type();
                String title = TextMetrics.fit(event.title().in(words.language()), frame.type(),
                    Math.min(NAME * frame.type(), room));
                double width = TextMetrics.width(title, frame.type()) + 0.5 * frame.type();
                boolean after = mark.right() + width <= frame.width();
                int lane =
                    lanes.take(after ? mark.left() : mark.left() - width, after ? mark.right() + width : mark.right());
                double y = top + (lane + 0.5) * row;
                var marks = new ArrayList<>(mark.disc(y, ink(shown(event))));
                marks.add(new Label(after ? mark.right() + 0.4 * frame.type() : mark.left() - 0.4 * frame.type(),
                    y + 0.35 * frame.type(), after ? Anchor.START : Anchor.END, frame.type(), title, Ink.TEXT));
                shapes.add(link(event, marks));
            }
            return top + lanes.count() * row;
        }

        /**
         * Marks alone, as low as they go; returns the y under them. Where a finger could not tell one from the next they
         * lead nowhere.
         */
        double swarm(List<Event> events, double top, List<Shape> shapes) {
            double row = 0.95 * frame.type();
            var lanes = new Lanes(0.5);
            List<Integer> taken = events.stream().map(event -> EventMarker.of(event, axis, frame.type()))
                .map(mark -> lanes.take(mark.left(), mark.right())).toList();
            double bottom = top + (lanes.count() + 0.5) * row;
            if (!events.isEmpty()) {
                shapes.add(new Line(axis.left(), top, axis.right(), top, Ink.GRID));
            }
            for (int at = 0; at < events.size(); at++) {
                Event event = events.get(at);
                List<Shape> disc =
                    EventMarker.of(event, axis, frame.type()).disc(bottom - (taken.get(at) + 0.5) * row,
                        ink(shown(event)));
                if (frame.roomy()) {
                    shapes.add(link(event, disc));
                } else {
                    shapes.addAll(disc);
                }
            }
            return bottom;
        }

        private Link link(Event event, List<Shape> marks) {
            return new Link(addresses.of(event),
                words.say("picture.dated-title", words.date(event.date()), event.title().in(words.language())), marks);
        }
    }
}
