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
 * A timeline of events on a linear time axis, coloured by area. The most significant events have labels. The others are
 * stacked below as unlabelled markers (a dot plot), which shows how events cluster in time.
 */
public final class Timeline {
    /** If there are at most this number of events, all of them have labels. */
    private static final int MAX_ALL_LABELLED = 24;
    /** The number of labels if there are more than {@link #MAX_ALL_LABELLED} events. */
    private static final int MAX_LABELS = 16;
    /** The maximum width of a label, in units of the font size. */
    private static final double MAX_LABEL_WIDTH = 44;

    private final List<Event> events;
    private final List<Area> areas;
    private final SiteUrls urls;
    private final List<Milestone> milestones;
    private final IntFunction<@Nullable String> yearUrl;

    /**
     * A timeline without milestones.
     *
     * @param events at least one, in any order
     */
    public Timeline(Collection<Event> events, Vocabulary vocabulary, SiteUrls urls) {
        this(events.stream().sorted(comparing(Event::date).thenComparing(Event::id)).toList(),
            List.copyOf(vocabulary.areas().values()), urls, List.of(), year -> null);
    }

    private Timeline(List<Event> events, List<Area> areas, SiteUrls urls, List<Milestone> milestones,
        IntFunction<@Nullable String> yearUrl) {
        this.events = events;
        this.areas = areas;
        this.urls = urls;
        this.milestones = milestones;
        this.yearUrl = yearUrl;
    }

    /** The same timeline with milestones, which the axis covers too. */
    public Timeline withMilestones(Collection<Milestone> milestones) {
        return new Timeline(
            events, areas, urls, milestones.stream().sorted(comparing(Milestone::day)).toList(), yearUrl);
    }

    /**
     * The same timeline with links from the years of the data table to their events. They are used only if the table
     * has one row per year.
     *
     * @param yearUrl the URL of the events of a year; null if there is none
     */
    public Timeline withYearLinks(IntFunction<@Nullable String> yearUrl) {
        return new Timeline(events, areas, urls, milestones, yearUrl);
    }

    /**
     * Draws the timeline.
     *
     * @param messages texts in the language of {@code title}
     */
    public Drawing draw(String title, Messages messages, Frame frame) {
        var shapes = new ArrayList<Shape>();
        double legendBottom = legend(messages).draw(frame, shapes);
        TimeAxis axis = TimeAxis.ofDates(Stream.concat(events.stream().map(Event::date),
            milestones.stream().map(Milestone::date)).toList(), frame.em() / 2, frame.width() - frame.em() / 2,
            frame.em());
        var milestoneLabels = new MilestoneLabels(milestones, axis, frame);
        double top = legendBottom + milestoneLabels.height();
        var layout = new TimelineLayout(messages, frame, axis);
        Set<String> labelled = labelledIds();
        var markers = new ArrayList<Shape>();
        double stackTop = layout.drawLabelled(
            events.stream().filter(event -> labelled.contains(event.id())).toList(), top, markers);
        double bottom = layout.drawUnlabelled(
            events.stream().filter(event -> !labelled.contains(event.id())).toList(), stackTop, markers);
        double height = axis.draw(top, bottom, frame.width(), messages, shapes);
        milestoneLabels.draw(legendBottom, bottom, shapes);
        shapes.addAll(markers);
        return new Drawing(frame.width(), height, title, describe(messages),
            new TimelineTable(events, labelled, areas, milestones, urls, yearUrl).toDataTable(messages), shapes);
    }

    /** A legend of the areas that give at least one event its colour. */
    private Legend legend(Messages messages) {
        return new Legend(areas.stream()
            .filter(area -> events.stream().anyMatch(event -> colourArea(event).equals(area)))
            .map(area -> new Legend.Entry(area.label().in(messages.language()), ink(area))).toList());
    }

    /**
     * The ids of the events that have labels: the most significant ones. The latest of them is chosen first, then in
     * each step, among events of equal significance, the one furthest in time from all events already chosen, so that
     * labels spread over the axis.
     */
    private Set<String> labelledIds() {
        var labelled = new ArrayList<Event>();
        int max = events.size() > MAX_ALL_LABELLED ? MAX_LABELS : MAX_ALL_LABELLED;
        for (Significance significance : Arrays.asList(Significance.values()).reversed()) {
            var candidates =
                new ArrayList<>(events.stream().filter(event -> event.significance() == significance).toList());
            while (!candidates.isEmpty() && labelled.size() < max) {
                Event furthest = Collections.max(candidates,
                    comparingLong((Event event) -> distance(event, labelled)).thenComparing(Event::date));
                candidates.remove(furthest);
                labelled.add(furthest);
            }
        }
        return labelled.stream().map(Event::id).collect(toSet());
    }

    /** The days from {@code event} to the nearest of {@code others}. */
    private static long distance(Event event, List<Event> others) {
        return others.stream()
            .mapToLong(other -> Math.abs(DAYS.between(event.date().first(), other.date().first())))
            .min().orElse(Long.MAX_VALUE);
    }

    /** The area that gives {@code event} its colour. */
    private static Area colourArea(Event event) {
        return event.areas().getFirst();
    }

    private Ink ink(Area area) {
        return Ink.series(areas.indexOf(area));
    }

    /** A description of the timeline in sentences, for readers who cannot see it. */
    public String describe(Messages messages) {
        Event first = events.getFirst();
        Event last = events.getLast();
        return Stream.concat(
            Stream.of(messages.get("picture.timeline.span", events.size(), messages.date(first.date()),
                messages.date(last.date()), first.title().in(messages.language()),
                last.title().in(messages.language()))),
            milestones.stream().map(milestone -> milestone.label() + ".")).collect(joining(" "));
    }

    /** The layout of the markers of one drawing. */
    private final class TimelineLayout {
        private final Messages messages;
        private final Frame frame;
        private final TimeAxis axis;

        TimelineLayout(Messages messages, Frame frame, TimeAxis axis) {
            this.messages = messages;
            this.frame = frame;
            this.axis = axis;
        }

        /**
         * Draws markers with their titles, packed into rows, and returns the y below. A title is to the right of its
         * marker, or to the left if there is no space.
         */
        double drawLabelled(List<Event> events, double top, List<Shape> shapes) {
            double rowHeight = 1.6 * frame.em();
            var lanes = new Lanes(frame.em());
            for (var event : events) {
                EventMarker marker = EventMarker.of(event, axis, frame.em());
                double availableWidth = Math.max(frame.width() - marker.right(), marker.left()) - frame.em();
                String title = TextMetrics.truncate(event.title().in(messages.language()), frame.em(),
                    Math.min(MAX_LABEL_WIDTH * frame.em(), availableWidth));
                double width = TextMetrics.width(title, frame.em()) + 0.5 * frame.em();
                boolean right = marker.right() + width <= frame.width();
                int lane = lanes.assign(
                    right ? marker.left() : marker.left() - width, right ? marker.right() + width : marker.right());
                double y = top + (lane + 0.5) * rowHeight;
                var markerShapes = new ArrayList<>(marker.disc(y, ink(colourArea(event))));
                double x = right ? marker.right() + 0.4 * frame.em() : marker.left() - 0.4 * frame.em();
                markerShapes.add(new Label(x, y + 0.35 * frame.em(), right ? Anchor.START : Anchor.END,
                    frame.em(), title, Ink.TEXT));
                shapes.add(link(event, markerShapes));
            }
            return top + lanes.count() * rowHeight;
        }

        /**
         * Draws unlabelled markers, stacked upwards from the axis, and returns the y below. On narrow frames they have
         * no links, because touch targets would overlap.
         */
        double drawUnlabelled(List<Event> events, double top, List<Shape> shapes) {
            double rowHeight = 0.95 * frame.em();
            var lanes = new Lanes(0.5);
            List<EventMarker> markers =
                events.stream().map(event -> EventMarker.of(event, axis, frame.em())).toList();
            List<Integer> rows =
                markers.stream().map(marker -> lanes.assign(marker.left(), marker.right())).toList();
            double bottom = top + (lanes.count() + 0.5) * rowHeight;
            if (!events.isEmpty()) {
                shapes.add(new Line(axis.left(), top, axis.right(), top, Ink.GRID));
            }
            for (int i = 0; i < events.size(); i++) {
                Event event = events.get(i);
                List<Shape> disc =
                    markers.get(i).disc(bottom - (rows.get(i) + 0.5) * rowHeight, ink(colourArea(event)));
                if (frame.isWide()) {
                    shapes.add(link(event, disc));
                } else {
                    shapes.addAll(disc);
                }
            }
            return bottom;
        }

        private Link link(Event event, List<Shape> shapes) {
            return new Link(urls.url(event), messages.get("picture.dated-title", messages.date(event.date()),
                event.title().in(messages.language())), shapes);
        }
    }
}
