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
import entente.picture.Shape.Area;
import entente.picture.Shape.Dot;
import entente.picture.Shape.Path;
import entente.picture.Shape.Point;
import entente.picture.map.PlaceIndex.Located;
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
 * Where events happened: the Earth, a close-up of where places stand closest, and the Moon with its own places. A mark's
 * area grows with its events; places that would hide each other share one.
 */
public final class WorldMap {
    private static final double TURN = 360;
    private static final double SOUTH = -58;
    private static final double NORTH = 84;
    private static final double POLE = 90;
    private static final double AIR = 2;

    /** Below so many events at the busiest place its mark is not the largest that there can be. */
    private static final int FEW = 20;
    private static final double CLOSE_UP_WIDTH = 50;
    private static final double CLOSE_UP_HEIGHT = 34;

    private final PlaceIndex earth;
    private final PlaceIndex moon;
    private final Function<List<Place>, @Nullable String> href;

    /** @param href from the places of a mark to the address of their events, or to null */
    public WorldMap(Collection<Event> events, Function<List<Place>, @Nullable String> href) {
        this(events, place -> true, href);
    }

    /** @param shown whether a place of these events is shown */
    public WorldMap(Collection<Event> events, Predicate<Place> shown,
        Function<List<Place>, @Nullable String> href) {
        earth = PlaceIndex.of(events, shown.and(place -> place.body() == Place.Body.EARTH));
        moon = PlaceIndex.of(events, shown.and(place -> place.body() == Place.Body.MOON));
        this.href = href;
    }

    /** The picture, titled {@code title} in the language of {@code words}. */
    public Drawing draw(String title, Messages words, Frame frame) {
        var shapes = new ArrayList<Shape>();
        double bottom = new Atlas(words, frame, shapes).draw();
        return new Drawing(frame.width(), bottom, title, describe(words), data(words), shapes);
    }

    private DataTable data(Messages words) {
        return new DataTable(List.of(words.say("picture.data.place"), words.say("picture.data.events")),
            Stream.concat(earth.located().stream(), moon.located().stream()).map(one -> List.of(
                new Cell(one.place().names().in(words.language()), href.apply(List.of(one.place()))),
                Cell.of(words.number(one.events().size())))).toList());
    }

    /** What the picture shows, told to someone who cannot see it. */
    public String describe(Messages words) {
        String most = words.list(Stream.concat(earth.located().stream(), moon.located().stream())
            .sorted((one, other) -> Integer.compare(other.events().size(), one.events().size())).limit(5)
            .map(one -> words.say("picture.named-count", one.place().names().in(words.language()), one.events().size()))
            .toList());
        return Stream.of(
            words.say("picture.map.earth", earth.located().size(), earth.events()),
            words.say("picture.map.moon", moon.located().size(), moon.events()),
            most.isEmpty() ? "" : words.say("picture.map.most", most))
            .filter(sentence -> !sentence.isEmpty()).collect(joining(" "));
    }

    /** Draws the world, under it the close-up, and the Moon beside that or below. */
    private final class Atlas {
        private final Messages words;
        private final Frame frame;
        private final List<Shape> shapes;
        private final MoonDisc disc;
        private final boolean roomy;

        Atlas(Messages words, Frame frame, List<Shape> shapes) {
            this.words = words;
            this.frame = frame;
            this.shapes = shapes;
            this.disc = new MoonDisc(moon, href, words, frame.type());
            this.roomy = frame.width() > 30 * frame.type();
        }

        /** Returns the y under it all. */
        double draw() {
            double under = earth.located().isEmpty() ? 0 : world();
            if (moon.located().isEmpty()) {
                return under;
            }
            boolean beside = roomy && under > closeUpTop();
            return Math.max(under, beside
                ? disc.draw(frame.width() - disc.breadth(), closeUpTop(), shapes)
                : disc.draw(0, under, shapes));
        }

        private Projection whole() {
            double south = Math.min(SOUTH, Math.max(-POLE, earth.southernmost() - AIR));
            double north = Math.max(NORTH, Math.min(POLE, earth.northernmost() + AIR));
            return new Projection(earth.seam(), south, TURN, north - south, true, 0, 0, frame.width());
        }

        private double closeUpTop() {
            return earth.located().isEmpty() ? 0 : whole().bottom() + frame.type();
        }

        private double world() {
            Projection whole = whole();
            if (spots(whole).stream().allMatch(spot -> spot.places().size() == 1)) {
                map(whole, spot -> true);
                return closeUpTop();
            }
            double taken = roomy && !moon.located().isEmpty() ? disc.breadth() + frame.type() : 0;
            Window window = earth.densest(CLOSE_UP_WIDTH, CLOSE_UP_HEIGHT, AIR, roomy ? 0.6 : 0.9);
            var closeUp = new Projection(window.west(), window.south(), window.width(), window.height(), false, 0,
                closeUpTop(), frame.width() - taken);
            map(whole, spot -> spot.places().stream().noneMatch(place -> shows(closeUp, place)));
            map(closeUp, spot -> true);
            edge(window, whole);
            edge(window, closeUp);
            return closeUp.bottom() + frame.type();
        }

        private List<MapMarker> spots(Projection projection) {
            List<Located> shown = earth.located().stream()
                .filter(one -> shows(projection, one.place())).toList();
            int most = Math.max(FEW, earth.located().getFirst().events().size());
            return MapMarker.of(shown, place -> projection.at(place.longitude(), place.latitude()), most,
                Math.min(1.2 * frame.type(), 0.022 * frame.width()));
        }

        private boolean shows(Projection projection, Place place) {
            return projection.shows(place, projection.whole() ? 0 : 0.3 * frame.type());
        }

        private void map(Projection projection, Predicate<MapMarker> named) {
            shapes.add(new Area(projection.land(), Ink.LAND));
            var placement = new LabelPlacer(
                projection.left(), projection.top(), projection.left() + projection.breadth(), projection.bottom());
            List<MapMarker> spots = spots(projection);
            spots.forEach(spot -> placement.keep(spot.at().x(), spot.at().y(), 0.8 * spot.radius()));
            spots.forEach(spot -> shapes.addAll(marks(spot, named.test(spot), placement)));
        }

        private List<Shape> marks(MapMarker spot, boolean named, LabelPlacer placement) {
            var marks = new ArrayList<Shape>();
            Point at = spot.at();
            marks.add(new Dot(at.x(), at.y(), spot.radius() + 0.08 * frame.type(), Ink.PAPER));
            marks.add(new Dot(at.x(), at.y(), spot.radius(), Ink.ACCENT));
            if (named) {
                String name = spot.places().getFirst().names().in(words.language());
                String counted = spot.events() == 1 ? name : words.say("picture.named-count", name, spot.events());
                placement.beside(at.x(), at.y(), spot.radius(), counted, 0.85 * frame.type(), Ink.TEXT)
                    .ifPresent(marks::add);
            }
            return MoonDisc.linked(
                href.apply(spot.places()), MoonDisc.say(spot.places(), spot.events(), words), marks);
        }

        /** Outlines {@code window}, unless the seam of the map parts it. */
        private void edge(Window window, Projection projection) {
            double east = window.west() + window.width();
            double south = Math.max(window.south(), projection.south());
            double north = Math.min(window.south() + window.height(), projection.south() + projection.height());
            List<Point> outline = Stream.of(
                along(longitude -> projection.at(longitude, north), window.west(), east),
                along(latitude -> projection.at(east, latitude), north, south),
                along(longitude -> projection.at(longitude, south), east, window.west()),
                along(latitude -> projection.at(window.west(), latitude), south, north))
                .flatMap(points -> points).toList();
            if (IntStream.range(1, outline.size())
                .allMatch(at -> Math.abs(outline.get(at).x() - outline.get(at - 1).x()) < frame.width() / 2)) {
                shapes.add(new Path(outline, Ink.AXIS));
            }
        }

        private Stream<Point> along(DoubleFunction<Point> at, double from, double to) {
            return IntStream.rangeClosed(0, 8).mapToObj(step -> at.apply(from + step * (to - from) / 8));
        }
    }
}
