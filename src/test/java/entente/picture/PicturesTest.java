package entente.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.Sets;
import entente.insight.AttributionGraph;
import entente.insight.Backlinks;
import entente.insight.CoParticipation;
import entente.model.Event;
import entente.model.EventDate;
import entente.model.EventSet;
import entente.model.Language;
import entente.model.LocalizedText;
import entente.model.Place;
import entente.model.State;
import entente.picture.Shape.Anchor;
import entente.picture.Shape.Area;
import entente.picture.Shape.Dot;
import entente.picture.Shape.Label;
import entente.picture.Shape.Line;
import entente.picture.Shape.Link;
import entente.picture.graph.Network;
import entente.picture.graph.ProvenanceGraph;
import entente.picture.map.Projection;
import entente.picture.map.WorldMap;
import entente.picture.time.EventMarker;
import entente.picture.time.EventSeriesChart;
import entente.picture.time.Milestone;
import entente.picture.time.TimeAxis;
import entente.picture.time.Timeline;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every picture of the curated set keeps to, in every frame. */
class PicturesTest {
    private static final EventSet SET = Sets.curated();
    private static final List<Event> EVENTS = List.copyOf(SET.events().values());
    private static final SiteUrls ADDRESSES = new SiteUrls("/root", Language.ENGLISH);
    private static final Messages WORDS = Messages.in(Language.ENGLISH);
    private static final double LETTER_RISE = 0.72;

    static Stream<Named<Drawing>> pictures() {
        return Stream.of(Frame.PAGE, Frame.PHONE, Frame.PRINT).flatMap(frame -> kinds().entrySet().stream()
            .map(kind -> Named.of(kind.getKey() + " at " + frame.width(), kind.getValue().apply(WORDS, frame))));
    }

    private static Map<String, BiFunction<Messages, Frame, Drawing>> kinds() {
        var kinds = new LinkedHashMap<String, BiFunction<Messages, Frame, Drawing>>();
        kinds.put("timeline", (words, frame) -> timeline(EVENTS).draw("All events", words, frame));
        kinds.put("few", (words, frame) -> timeline(EVENTS.subList(0, 5)).draw("Five events", words, frame));
        kinds.put("story", (words, frame) -> story("2035", "2026-11-21").draw("Promise", words, frame));
        kinds.put("overdue", (words, frame) -> story("2026", "2026-11-21").draw("Promise", words, frame));
        kinds.put("map", (words, frame) -> new WorldMap(EVENTS, places -> ADDRESSES.of(places.getFirst()))
            .draw("Places", words, frame));
        kinds.put("calendar", (words, frame) -> calendar().draw("Series", words, frame));
        kinds.put("chains", (words, frame) -> new ProvenanceGraph(
            AttributionGraph.of(SET.event("2022-12-21-borisov-lunar-base-phases").orElseThrow()), ADDRESSES)
            .draw("Chains", words, frame));
        kinds.put("network",
            (words, frame) -> new Network(CoParticipation.of(EVENTS, 40, actor -> !(actor instanceof State)),
                SET.vocabulary().principals(), ADDRESSES).draw("Ties", "Others", words, frame));
        return kinds;
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void labelsDoNotTouchEachOtherAndStayInside(Drawing drawing) {
        List<Label> labels = labels(drawing.shapes());
        assertFalse(labels.isEmpty());
        for (int at = 0; at < labels.size(); at++) {
            Label label = labels.get(at);
            assertTrue(left(label) >= -1 && right(label) <= drawing.width() + 1, label.toString());
            assertTrue(label.y() <= drawing.height() && label.y() - label.size() * LETTER_RISE >= -1, label.toString());
            assertTrue(labels.subList(0, at).stream().noneMatch(other -> meet(label, other)), label.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void everyLinkLeadsSomewhereAndSaysWhere(Drawing drawing) {
        List<Link> links = drawing.shapes().stream().filter(Link.class::isInstance).map(Link.class::cast).toList();
        assertFalse(links.isEmpty());
        for (var link : links) {
            assertTrue(link.href().startsWith("/root/en/"), link.href());
            assertFalse(link.title().isBlank() || link.shapes().isEmpty());
            assertTrue(link.shapes().stream().noneMatch(Link.class::isInstance));
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aDescriptionTellsWhatIsSeen(Drawing drawing) {
        assertTrue(drawing.description().length() > 20 && drawing.description().endsWith("."), drawing.description());
        assertFalse(drawing.description().contains("{"), drawing.description());
    }

    @Test
    void theSameEventsGiveTheSamePicture() {
        assertEquals(kinds().get("network").apply(WORDS, Frame.PAGE), kinds().get("network").apply(WORDS, Frame.PAGE));
        assertEquals(kinds().get("map").apply(WORDS, Frame.PAGE), kinds().get("map").apply(WORDS, Frame.PAGE));
    }

    @Test
    void aTimelineLeadsToEveryEventOnce() {
        Drawing drawing = kinds().get("timeline").apply(WORDS, Frame.PAGE);
        assertEquals(EVENTS.size(), drawing.shapes().stream().filter(Link.class::isInstance)
            .map(link -> ((Link) link).href()).distinct().count());
    }

    @Test
    void aTableHoldsAllThatATimelineShows() {
        DataTable few = timeline(EVENTS.subList(0, 100)).draw("A hundred events", WORDS, Frame.PAGE).data();
        assertEquals(100, few.rows().size());
        DataTable all = timeline(EVENTS).leading(year -> "/" + year).draw("All events", WORDS, Frame.PAGE).data();
        assertEquals(EVENTS.size(), all.rows().stream().mapToInt(row -> Integer.parseInt(row.get(1).words())).sum());
        assertTrue(all.rows().stream().allMatch(row -> row.get(1).words().equals("0")
            || ("/" + row.getFirst().words()).equals(row.get(1).href())));
        DataTable promise = kinds().get("story").apply(WORDS, Frame.PAGE).data();
        assertEquals(List.of("2035", "Due 2035", ""),
            promise.rows().getLast().stream().map(DataTable.Cell::words).toList());
    }

    @Test
    void aTimelineReachesAndMarksWhatIsNoEvent() {
        Drawing drawing = kinds().get("story").apply(WORDS, Frame.PAGE);
        List<Label> labels = labels(drawing.shapes());
        Label due = labels.stream().filter(label -> label.words().equals("Due 2035")).findFirst().orElseThrow();
        assertTrue(labels.stream().anyMatch(label -> label.words().equals("As of 2026-11-21")));
        assertTrue(drawing.shapes().stream().anyMatch(shape -> shape instanceof Line line && line.x1() == line.x2()
            && Math.abs(line.x1() - due.x()) < due.size() && line.y2() > due.y()));
        assertTrue(drawing.description().endsWith("As of 2026-11-21. Due 2035."), drawing.description());
    }

    @Test
    void aLegendNamesOnlyWhatIsToBeSeen() {
        List<Event> defence = EVENTS.stream().filter(event -> event.areas().stream()
            .allMatch(area -> area.id().equals("defence"))).limit(5).toList();
        List<String> words = labels(timeline(defence).draw("Five events", WORDS, Frame.PAGE).shapes()).stream()
            .map(Label::words).toList();
        assertTrue(words.contains("Defence") && !words.contains("Space"), words.toString());
    }

    @Test
    void aMapLeadsToTheMoonToo() {
        Drawing drawing = kinds().get("map").apply(WORDS, Frame.PAGE);
        assertTrue(drawing.shapes().stream().anyMatch(
            shape -> shape instanceof Link link && link.href().endsWith("/places/lunar-south-pole")));
    }

    @Test
    void aMapMarksPlacesAtThePolesToo() {
        var names = LocalizedText.same("Far away");
        Event event = SET.event("2022-12-21-medvedev-xi-beijing").orElseThrow();
        for (double latitude : new double[]{-89, 89}) {
            var pole = new Place("pole", names, null, Place.Body.EARTH, latitude, 10);
            var there = new Event(event.id(), event.date(), event.kind(), event.topics(), event.strands(),
                event.significance(), event.credibility(), event.title(), event.summary(), List.of(pole),
                event.participants(), List.of(), event.citations(), List.of(), event.reviewed());
            Drawing drawing = new WorldMap(List.of(there), places -> "/pole").draw("Places", WORDS, Frame.PAGE);
            assertTrue(drawing.shapes().stream().anyMatch(Link.class::isInstance));
        }
    }

    @Test
    void landStaysInItsWindowAlthoughRingsCrossTheDateLine() {
        for (double west : new double[]{-180, -30, 100, 179}) {
            var projection = new Projection(west, -58, 360, 142, true, 0, 0, 720);
            for (var ring : projection.land()) {
                assertTrue(ring.stream().allMatch(point -> point.x() >= -0.1 && point.x() <= 720.1
                    && point.y() >= -0.1 && point.y() <= projection.bottom() + 0.1));
                for (int at = 1; at < ring.size(); at++) {
                    assertTrue(Math.abs(ring.get(at).x() - ring.get(at - 1).x()) < 250, "a ring jumps across the map");
                }
            }
        }
    }

    @Test
    void fuzzyDatesAreDrawnOverAllThatTheyCanMean() {
        var invented = Sets.invented();
        Event year = invented.event("1998-space-treaty").orElseThrow();
        var axis = TimeAxis.of(List.of(year), 0, 365, 10);
        EventMarker mark = EventMarker.of(year, axis, 10);
        assertEquals(0, mark.begin(), 1e-9);
        assertEquals(365, mark.end(), 1e-9);
        assertEquals(3, mark.disc(0, Ink.TEXT).size());
    }

    @Test
    void placesWithoutAnAddressAreMarkedAllTheSame() {
        Drawing drawing =
            new WorldMap(Sets.invented().events().values(), places -> null).draw("Places", WORDS, Frame.PAGE);
        assertTrue(drawing.shapes().stream().noneMatch(Link.class::isInstance));
        assertTrue(drawing.shapes().stream().anyMatch(Dot.class::isInstance));
        assertTrue(drawing.shapes().stream().anyMatch(Area.class::isInstance));
    }

    private static Timeline timeline(List<Event> events) {
        return new Timeline(events, SET.vocabulary(), ADDRESSES);
    }

    /** Five events, and two days that are none. */
    private static Timeline story(String due, String asOf) {
        return timeline(EVENTS.subList(EVENTS.size() - 5, EVENTS.size())).marking(List.of(
            new Milestone(EventDate.parse(due), "Due " + due), new Milestone(EventDate.parse(asOf), "As of " + asOf)));
    }

    private static EventSeriesChart calendar() {
        var backlinks = Backlinks.of(SET);
        return new EventSeriesChart(SET.strands().values().stream().map(strand -> new EventSeriesChart.Row(
            strand.names().in(Language.ENGLISH), ADDRESSES.of(strand), Ink.SERIES_1, backlinks.episodes(strand)))
            .toList(),
            ADDRESSES);
    }

    private static List<Label> labels(List<Shape> shapes) {
        var labels = new ArrayList<Label>();
        for (var shape : shapes) {
            switch (shape) {
                case Label label -> labels.add(label);
                case Link link -> labels.addAll(labels(link.shapes()));
                default -> {}
            }
        }
        return labels;
    }

    private static boolean meet(Label one, Label other) {
        return left(one) < right(other) && left(other) < right(one)
            && one.y() - LETTER_RISE * one.size() < other.y() && other.y() - LETTER_RISE * other.size() < one.y();
    }

    private static double left(Label label) {
        double width = TextMetrics.width(label.words(), label.size());
        return label.anchor() == Anchor.START
            ? label.x()
            : label.x() - (label.anchor() == Anchor.END ? width : width / 2);
    }

    private static double right(Label label) {
        return left(label) + TextMetrics.width(label.words(), label.size());
    }
}
