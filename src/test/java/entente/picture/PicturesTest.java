package entente.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.insight.AttributionGraph;
import entente.insight.Backlinks;
import entente.insight.CoParticipation;
import entente.model.Actor.State;
import entente.model.Event;
import entente.model.EventDate;
import entente.model.EventSet;
import entente.model.Language;
import entente.picture.Shape.Anchor;
import entente.picture.Shape.Label;
import entente.picture.Shape.Line;
import entente.picture.Shape.Link;
import entente.picture.graph.Network;
import entente.picture.graph.ProvenanceGraph;
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

/** Checks of all pictures of the curated set in several frames. */
class PicturesTest {
    private static final EventSet SET = TestSets.curated();
    private static final List<Event> EVENTS = List.copyOf(SET.events().values());
    private static final SiteUrls URLS = new SiteUrls("/root", Language.ENGLISH);
    private static final Messages MESSAGES = Messages.in(Language.ENGLISH);
    private static final double CAP_HEIGHT = 0.72;

    static Stream<Named<Drawing>> pictures() {
        return Stream.of(Frame.PAGE, Frame.PHONE, Frame.PRINT).flatMap(frame -> examples().entrySet().stream()
            .map(entry -> Named.of(entry.getKey() + " at " + frame.width(), entry.getValue().apply(MESSAGES, frame))));
    }

    private static Map<String, BiFunction<Messages, Frame, Drawing>> examples() {
        var examples = new LinkedHashMap<String, BiFunction<Messages, Frame, Drawing>>();
        examples.put("timeline", (messages, frame) -> timeline(EVENTS).draw("All events", messages, frame));
        examples.put("few", (messages, frame) -> timeline(EVENTS.subList(0, 5)).draw("Five events", messages, frame));
        examples.put("story",
            (messages, frame) -> withMilestones("2035", "2026-11-21").draw("Promise", messages, frame));
        examples.put("overdue",
            (messages, frame) -> withMilestones("2026", "2026-11-21").draw("Promise", messages, frame));
        examples.put("map", (messages, frame) -> new WorldMap(EVENTS, places -> URLS.url(places.getFirst()))
            .draw("Places", messages, frame));
        examples.put("calendar", (messages, frame) -> calendar().draw("Series", messages, frame));
        examples.put("chains", (messages, frame) -> new ProvenanceGraph(
            AttributionGraph.of(SET.event("2022-12-21-borisov-lunar-base-phases").orElseThrow()), URLS)
            .draw("Chains", messages, frame));
        examples.put("network",
            (messages, frame) -> new Network(CoParticipation.of(EVENTS, 40, actor -> !(actor instanceof State)),
                SET.vocabulary().principals(), URLS).draw("Ties", "Others", messages, frame));
        return examples;
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void labelsDoNotOverlapAndStayInsideTheDrawing(Drawing drawing) {
        List<Label> labels = labels(drawing.shapes());
        assertFalse(labels.isEmpty());
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            assertTrue(left(label) >= -1 && right(label) <= drawing.width() + 1, label.toString());
            assertTrue(label.y() <= drawing.height() && label.y() - label.size() * CAP_HEIGHT >= -1, label.toString());
            assertTrue(labels.subList(0, i).stream().noneMatch(other -> overlap(label, other)), label.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void everyLinkHasAUrlAndATitle(Drawing drawing) {
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
    void everyPictureHasADescriptionInSentences(Drawing drawing) {
        assertTrue(drawing.description().length() > 20 && drawing.description().endsWith("."), drawing.description());
        assertFalse(drawing.description().contains("{"), drawing.description());
    }

    @Test
    void theSameEventsGiveTheSamePicture() {
        assertEquals(onPage("network"), onPage("network"));
        assertEquals(onPage("map"), onPage("map"));
    }

    @Test
    void aTimelineLinksToEveryEventOnce() {
        Drawing drawing = onPage("timeline");
        assertEquals(EVENTS.size(), drawing.shapes().stream().filter(Link.class::isInstance)
            .map(link -> ((Link) link).href()).distinct().count());
    }

    @Test
    void theDataTableOfATimelineIsComplete() {
        DataTable perEvent = timeline(EVENTS.subList(0, 100)).draw("A hundred events", MESSAGES, Frame.PAGE).data();
        assertEquals(100, perEvent.rows().size());
        DataTable all =
            timeline(EVENTS).withYearLinks(year -> "/" + year).draw("All events", MESSAGES, Frame.PAGE).data();
        assertEquals(EVENTS.size(), all.rows().stream().mapToInt(row -> Integer.parseInt(row.get(1).words())).sum());
        assertTrue(all.rows().stream().allMatch(row -> row.get(1).words().equals("0")
            || ("/" + row.getFirst().words()).equals(row.get(1).href())));
        DataTable withMilestones = onPage("story").data();
        assertEquals(List.of("2035", "Due 2035", ""),
            withMilestones.rows().getLast().stream().map(DataTable.Cell::words).toList());
    }

    @Test
    void aTimelineCoversAndLabelsItsMilestones() {
        Drawing drawing = onPage("story");
        List<Label> labels = labels(drawing.shapes());
        Label due = labels.stream().filter(label -> label.text().equals("Due 2035")).findFirst().orElseThrow();
        assertTrue(labels.stream().anyMatch(label -> label.text().equals("As of 2026-11-21")));
        assertTrue(drawing.shapes().stream().anyMatch(shape -> shape instanceof Line line && line.x1() == line.x2()
            && Math.abs(line.x1() - due.x()) < due.size() && line.y2() > due.y()));
        assertTrue(drawing.description().endsWith("As of 2026-11-21. Due 2035."), drawing.description());
    }

    @Test
    void aLegendNamesOnlyAreasThatOccur() {
        List<Event> defence = EVENTS.stream().filter(event -> event.areas().stream()
            .allMatch(area -> area.id().equals("defence"))).limit(5).toList();
        List<String> texts = labels(timeline(defence).draw("Five events", MESSAGES, Frame.PAGE).shapes()).stream()
            .map(Label::text).toList();
        assertTrue(texts.contains("Defence") && !texts.contains("Space"), texts.toString());
    }

    @Test
    void impreciseDatesAreDrawnOverAllDaysTheyCanMean() {
        var invented = TestSets.invented();
        Event year = invented.event("1998-space-treaty").orElseThrow();
        var axis = TimeAxis.of(List.of(year), 0, 365, 10);
        EventMarker marker = EventMarker.of(year, axis, 10);
        assertEquals(0, marker.startX(), 1e-9);
        assertEquals(365, marker.endX(), 1e-9);
        assertEquals(3, marker.disc(0, Ink.TEXT).size());
    }

    private static Drawing onPage(String example) {
        return examples().get(example).apply(MESSAGES, Frame.PAGE);
    }

    private static Timeline timeline(List<Event> events) {
        return new Timeline(events, SET.vocabulary(), URLS);
    }

    /** A timeline of the five latest events, with two milestones. */
    private static Timeline withMilestones(String due, String asOf) {
        return timeline(EVENTS.subList(EVENTS.size() - 5, EVENTS.size())).withMilestones(List.of(
            new Milestone(EventDate.parse(due), "Due " + due), new Milestone(EventDate.parse(asOf), "As of " + asOf)));
    }

    private static EventSeriesChart calendar() {
        var backlinks = Backlinks.of(SET);
        return new EventSeriesChart(SET.strands().values().stream().map(strand -> new EventSeriesChart.Row(
            strand.names().in(Language.ENGLISH), URLS.url(strand), Ink.SERIES_1, backlinks.eventsOf(strand)))
            .toList(),
            URLS);
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

    private static boolean overlap(Label first, Label second) {
        return left(first) < right(second) && left(second) < right(first)
            && first.y() - CAP_HEIGHT * first.size() < second.y()
            && second.y() - CAP_HEIGHT * second.size() < first.y();
    }

    private static double left(Label label) {
        double width = TextMetrics.width(label.text(), label.size());
        return label.anchor() == Anchor.START
            ? label.x()
            : label.x() - (label.anchor() == Anchor.END ? width : width / 2);
    }

    private static double right(Label label) {
        return left(label) + TextMetrics.width(label.text(), label.size());
    }
}
