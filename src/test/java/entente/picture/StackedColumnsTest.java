package entente.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.model.Language;
import entente.picture.Shape.Label;
import entente.picture.Shape.Link;
import entente.picture.Shape.Rectangle;
import entente.picture.StackedColumns.Segment;
import entente.picture.StackedColumns.Series;
import entente.wording.Messages;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StackedColumnsTest {
    private static final Messages MESSAGES = Messages.in(Language.ENGLISH);
    private static final StackedColumns TWO_SERIES = new StackedColumns(1999, 9, List.of(
        new Series("Sea",
            List.of(new Segment(4, "/sea-1999"), new Segment(0, "/sea-2000"), new Segment(1, "/sea-2001"))),
        new Series("Land", List.of(new Segment(2, "/land-1999"), new Segment(0, null), new Segment(2, null)))));

    @Test
    void stacksTheSegmentsOfAColumn() {
        List<Rectangle> firstYear = segments(TWO_SERIES).subList(0, 2);
        assertEquals(firstYear.getFirst().y(), firstYear.getLast().y() + firstYear.getLast().height(), 1e-9);
        assertEquals(2, firstYear.getFirst().height() / firstYear.getLast().height(), 1e-9);
    }

    @Test
    void linksASegmentToItsEventsWithATitle() {
        var link = TWO_SERIES.draw("Events a year", MESSAGES, Frame.PAGE).shapes().stream()
            .filter(Link.class::isInstance).map(Link.class::cast).findFirst().orElseThrow();
        assertEquals("/sea-1999", link.href());
        assertEquals("Sea, 1999: 4 events", link.title());
    }

    /** Areas and sides have the same inks in every picture. */
    @Test
    void aSeriesKeepsItsOwnInk() {
        var sides = new StackedColumns(1999, 3, List.of(
            new Series("Nobody", Ink.AXIS, List.of(new Segment(1, null))),
            new Series("Next", List.of(new Segment(2, null)))));
        List<Ink> inks = sides.draw("Events a year", MESSAGES, Frame.PAGE).shapes().stream()
            .filter(Rectangle.class::isInstance).map(shape -> ((Rectangle) shape).ink()).toList();
        assertEquals(List.of(Ink.AXIS, Ink.SERIES_2, Ink.AXIS, Ink.SERIES_2), inks);
    }

    @Test
    void drawsNoSegmentWithoutEvents() {
        assertEquals(4, segments(TWO_SERIES).size());
    }

    @Test
    void describesTheChartInSentences() {
        assertEquals("1999–2001: 9 events. Most in 1999: 6. None in 2000. Of these: Sea 5 and Land 4.",
            TWO_SERIES.draw("Events a year", MESSAGES, Frame.PAGE).description());
    }

    @Test
    void theDescriptionExplainsEventsThatCountInSeveralSeries() {
        var overlapping = new StackedColumns(1999, 5, TWO_SERIES.series());
        assertTrue(overlapping.draw("Events a year", MESSAGES, Frame.PAGE).description()
            .endsWith("An event with several of these counts once under each."));
    }

    @Test
    void mergesTheSmallestSeriesIfThereAreMoreSeriesThanInks() {
        List<Series> kinds = IntStream.rangeClosed(1, 10)
            .mapToObj(kind -> new Series("kind " + kind, List.of(new Segment(kind, null)))).toList();
        var drawing = new StackedColumns(2020, 55, kinds).draw("Events a year", MESSAGES, Frame.PAGE);
        assertTrue(drawing.description().endsWith("kind 10 10 and Others 6."), drawing.description());
    }

    @ParameterizedTest
    @CsvSource({"720, 12, 1", "720, 12, 35", "480, 8, 35", "340, 12, 35", "340, 12, 200"})
    void yearLabelsDoNotOverlap(double width, double fontSize, int years) {
        var columns =
            new StackedColumns(1992, years, List.of(new Series("", Collections.nCopies(years, new Segment(1, null)))));
        List<Label> labels = labels(columns.draw("Events a year", MESSAGES, new Frame(width, fontSize)));
        assertTrue(!labels.isEmpty());
        for (int i = 1; i < labels.size(); i++) {
            double labelWidth = TextMetrics.width(labels.get(i).text(), fontSize);
            assertTrue(labels.get(i).x() - labels.get(i - 1).x() > labelWidth, labels.get(i).toString());
            assertTrue(labels.get(i).x() + labelWidth / 2 <= width + 1e-9, labels.get(i).toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 1, 1", "5, 1, 5", "6, 2, 6", "11, 5, 15", "36, 10, 40", "421, 100, 500"})
    void ticksAreFewAndRound(int max, int step, int end) {
        assertEquals(step, AxisScale.upTo(max).step());
        assertEquals(end, AxisScale.upTo(max).end());
    }

    private static List<Label> labels(Drawing drawing) {
        return drawing.shapes().stream().filter(Label.class::isInstance).map(Label.class::cast)
            .filter(label -> label.text().length() == 4).toList();
    }

    private static List<Rectangle> segments(StackedColumns columns) {
        return columns.draw("Events a year", MESSAGES, Frame.PAGE).shapes().stream()
            .map(shape -> shape instanceof Link link ? link.shapes().getFirst() : shape)
            .filter(Rectangle.class::isInstance).map(Rectangle.class::cast)
            .filter(segment -> segment.width() > Frame.PAGE.em()).toList();
    }
}
