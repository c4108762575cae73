package entente.picture.map;

import static java.util.Comparator.comparingDouble;

import entente.model.Place;
import entente.picture.Shape.Point;
import entente.picture.map.PlaceIndex.Located;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A mark of a map: one place, or several that stand too close to be told apart; an event counts once. */
record MapMarker(Point at, double radius, List<Place> places, int events) {
    /**
     * The marks of {@code located}, largest first.
     *
     * @param at where a place stands
     * @param most the events of the largest mark of the picture
     * @param largest its radius in points
     */
    static List<MapMarker> of(List<Located> located, Function<Place, Point> at, int most, double largest) {
        var groups = new ArrayList<Group>();
        for (var one : located) {
            Point point = at.apply(one.place());
            groups.stream().filter(group -> group.reaches(point, most, largest)).findFirst().orElseGet(() -> {
                groups.add(new Group(point));
                return groups.getLast();
            }).add(one);
        }
        return groups.stream().map(group -> group.spot(most, largest))
            .sorted(comparingDouble((MapMarker spot) -> spot.radius()).reversed()).toList();
    }

    private static double radius(int events, int most, double largest) {
        return largest * Math.max(0.2, Math.sqrt((double) events / most));
    }

    private static final class Group {
        private final Point at;
        private final List<Place> places = new ArrayList<>();
        private final Set<String> events = new HashSet<>();

        Group(Point at) {
            this.at = at;
        }

        void add(Located one) {
            places.add(one.place());
            events.addAll(one.events());
        }

        boolean reaches(Point other, int most, double largest) {
            return Math.hypot(other.x() - at.x(), other.y() - at.y()) < radius(events.size(), most, largest);
        }

        MapMarker spot(int most, double largest) {
            return new MapMarker(at, radius(events.size(), most, largest), List.copyOf(places), events.size());
        }
    }
}
