package entente.picture.map;

import static java.util.stream.Collectors.joining;

import entente.model.Event;
import entente.model.Place;
import entente.picture.DataTable;
import entente.picture.DataTable.Cell;
import entente.picture.Drawing;
import entente.picture.Frame;
import entente.picture.Ink;
import entente.picture.LabelPlacer;
import entente.picture.Shape;
import entente.picture.Shape.Circle;
import entente.picture.Shape.Point;
import entente.picture.Shape.Polygon;
import entente.picture.Shape.Polyline;
import entente.picture.map.PlaceIndex.PlaceEvents;
import entente.picture.map.PlaceIndex.Window;
import entente.wording.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A proportional symbol map of the places of events: the Earth, a close-up of the window in which places are densest,
 * and the Moon with its own places. The area of a marker grows with the number of events. Places within the radius of
 * a marker have no marker of their own.
 */
public final class WorldMap {
    private static final double FULL_TURN = 360;
    /** The latitudes that the map of the Earth always includes. */
    private static final double SOUTH = -58;
    private static final double NORTH = 84;
    private static final double POLE = 90;
    /** The minimum distance in degrees from a place to the edge of a map. */
    private static final double MARGIN = 2;

    /** The smallest number of events for which a marker has the maximum radius. */
    private static final int MIN_EVENTS_FOR_MAX_RADIUS = 20;
    /** The size of the window of the close-up, in degrees. */
    private static final double CLOSE_UP_WIDTH = 50;
    private static final double CLOSE_UP_HEIGHT = 34;

    private final PlaceIndex earth;
    private final PlaceIndex moon;
    private final Function<List<Place>, @Nullable String> href;

    /**
     * A map of all places of these events.
     *
     * @param events the events to count
     * @param href the URL of the events at the places of a marker; null if there is none
     */
    public WorldMap(Collection<Event> events, Function<List<Place>, @Nullable String> href) {
        this(events, place -> true, href);
    }

    /**
     * A map of some places of these events.
     *
     * @param shown which places are shown
     * @param href the URL of the events at the places of a marker; null if there is none
     */
    public WorldMap(Collection<Event> events, Predicate<Place> shown,
        Function<List<Place>, @Nullable String> href) {
        earth = PlaceIndex.of(events, shown.and(place -> place.body() == Place.Body.EARTH));
        moon = PlaceIndex.of(events, shown.and(place -> place.body() == Place.Body.MOON));
        this.href = href;
    }

    /**
     * Draws the map.
     *
     * @param messages texts in the language of {@code title}
     */
    public Drawing draw(String title, Messages messages, Frame frame) {
        var shapes = new ArrayList<Shape>();
        double bottom = new Layout(messages, frame, shapes).draw();
        return new Drawing(frame.width(), bottom, title, describe(messages), data(messages), shapes);
    }

    private DataTable data(Messages messages) {
        return new DataTable(List.of(messages.get("picture.data.place"), messages.get("picture.data.events")),
            Stream.concat(earth.places().stream(), moon.places().stream()).map(placeEvents -> List.of(
                new Cell(placeEvents.place().names().in(messages.language()), href.apply(List.of(placeEvents.place()))),
                Cell.of(messages.number(placeEvents.eventIds().size())))).toList());
    }

    /** A description of the map in sentences, for readers who cannot see it. */
    public String describe(Messages messages) {
        String busiest = messages.join(Stream.concat(earth.places().stream(), moon.places().stream())
            .sorted((left, right) -> Integer.compare(right.eventIds().size(), left.eventIds().size())).limit(5)
            .map(placeEvents -> messages.get("picture.named-count", placeEvents.place().names().in(messages.language()),
                placeEvents.eventIds().size()))
            .toList());
        return Stream.of(
            messages.get("picture.map.earth", earth.places().size(), earth.eventCount()),
            messages.get("picture.map.moon", moon.places().size(), moon.eventCount()),
            busiest.isEmpty() ? "" : messages.get("picture.map.most", busiest))
            .filter(sentence -> !sentence.isEmpty()).collect(joining(" "));
    }

    /** The layout of one drawing: the Earth, the close-up below it, and the Moon next to the close-up or below it. */
    private final class Layout {
        private final Messages messages;
        private final Frame frame;
        private final List<Shape> shapes;
        private final MoonDisc moonDisc;
        private final boolean isWide;

        Layout(Messages messages, Frame frame, List<Shape> shapes) {
            this.messages = messages;
            this.frame = frame;
            this.shapes = shapes;
            this.moonDisc = new MoonDisc(moon, href, messages, frame.em());
            this.isWide = frame.width() > 30 * frame.em();
        }

        /** Draws everything and returns the height. */
        double draw() {
            double bottom = earth.places().isEmpty() ? 0 : drawEarth();
            if (moon.places().isEmpty()) {
                return bottom;
            }
            boolean moonNextToCloseUp = isWide && bottom > closeUpTop();
            return Math.max(bottom, moonNextToCloseUp
                ? moonDisc.draw(frame.width() - moonDisc.width(), closeUpTop(), shapes)
                : moonDisc.draw(0, bottom, shapes));
        }

        private Projection earthProjection() {
            double south = Math.min(SOUTH, Math.max(-POLE, earth.minLatitude() - MARGIN));
            double north = Math.max(NORTH, Math.min(POLE, earth.maxLatitude() + MARGIN));
            return new Projection(earth.edgeMeridian(), south, FULL_TURN, north - south, true, 0, 0, frame.width());
        }

        private double closeUpTop() {
            return earth.places().isEmpty() ? 0 : earthProjection().bottom() + frame.em();
        }

        /**
         * Draws the Earth, and a close-up if several places share a marker. Places that the close-up shows have labels
         * only there. Returns the y below.
         */
        private double drawEarth() {
            Projection whole = earthProjection();
            if (markers(whole).stream().allMatch(marker -> marker.places().size() == 1)) {
                drawMap(whole, marker -> true);
                return closeUpTop();
            }
            double moonWidth = isWide && !moon.places().isEmpty() ? moonDisc.width() + frame.em() : 0;
            Window window = earth.densestWindow(CLOSE_UP_WIDTH, CLOSE_UP_HEIGHT, MARGIN, isWide ? 0.6 : 0.9);
            var closeUp =
                new Projection(window.west(), window.south(), window.longitudeSpan(), window.latitudeSpan(), false,
                    0, closeUpTop(), frame.width() - moonWidth);
            drawMap(whole, marker -> marker.places().stream().noneMatch(place -> shows(closeUp, place)));
            drawMap(closeUp, marker -> true);
            drawOutline(window, whole);
            drawOutline(window, closeUp);
            return closeUp.bottom() + frame.em();
        }

        private List<MapMarker> markers(Projection projection) {
            List<PlaceEvents> shown = earth.places().stream()
                .filter(placeEvents -> shows(projection, placeEvents.place())).toList();
            int maxEvents = Math.max(MIN_EVENTS_FOR_MAX_RADIUS, earth.places().getFirst().eventIds().size());
            return MapMarker.of(shown, place -> projection.toPoint(place.longitude(), place.latitude()), maxEvents,
                Math.min(1.2 * frame.em(), 0.022 * frame.width()));
        }

        private boolean shows(Projection projection, Place place) {
            return projection.shows(place, projection.equalArea() ? 0 : 0.3 * frame.em());
        }

        private void drawMap(Projection projection, Predicate<MapMarker> labelled) {
            shapes.add(new Polygon(projection.land(), Ink.LAND));
            var labels = new LabelPlacer(
                projection.left(), projection.top(), projection.left() + projection.mapWidth(), projection.bottom());
            List<MapMarker> markers = markers(projection);
            markers.forEach(marker -> labels.reserve(marker.center().x(), marker.center().y(), 0.8 * marker.radius()));
            markers.forEach(marker -> shapes.addAll(markerShapes(marker, labelled.test(marker), labels)));
        }

        private List<Shape> markerShapes(MapMarker marker, boolean labelled, LabelPlacer labels) {
            var markerShapes = new ArrayList<Shape>();
            Point center = marker.center();
            markerShapes.add(new Circle(center.x(), center.y(), marker.radius() + 0.08 * frame.em(), Ink.PAPER));
            markerShapes.add(new Circle(center.x(), center.y(), marker.radius(), Ink.ACCENT));
            if (labelled) {
                String name = marker.places().getFirst().names().in(messages.language());
                String label =
                    marker.eventCount() == 1 ? name : messages.get("picture.named-count", name, marker.eventCount());
                labels.place(center.x(), center.y(), marker.radius(), label, 0.85 * frame.em(), Ink.TEXT)
                    .ifPresent(markerShapes::add);
            }
            String title = MoonDisc.linkTitle(marker.places(), marker.eventCount(), messages);
            return MoonDisc.withLink(href.apply(marker.places()), title, markerShapes);
        }

        /** Draws the outline of the close-up's window, unless the window crosses the left and right edge of the map. */
        private void drawOutline(Window window, Projection projection) {
            double east = window.west() + window.longitudeSpan();
            double south = Math.max(window.south(), projection.south());
            double north =
                Math.min(window.south() + window.latitudeSpan(), projection.south() + projection.latitudeSpan());
            List<Point> outline = Stream.of(
                interpolate(longitude -> projection.toPoint(longitude, north), window.west(), east),
                interpolate(latitude -> projection.toPoint(east, latitude), north, south),
                interpolate(longitude -> projection.toPoint(longitude, south), east, window.west()),
                interpolate(latitude -> projection.toPoint(window.west(), latitude), south, north))
                .flatMap(points -> points).toList();
            if (IntStream.range(1, outline.size())
                .allMatch(i -> Math.abs(outline.get(i).x() - outline.get(i - 1).x()) < frame.width() / 2)) {
                shapes.add(new Polyline(outline, Ink.AXIS));
            }
        }

        /** Nine points of one side of the outline, because the side can be a curve in the projection. */
        private Stream<Point> interpolate(DoubleFunction<Point> pointAt, double from, double to) {
            return IntStream.rangeClosed(0, 8).mapToObj(step -> pointAt.apply(from + step * (to - from) / 8));
        }
    }
}
