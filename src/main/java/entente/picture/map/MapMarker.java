package entente.picture.map;

import static java.util.Comparator.comparingDouble;

import entente.model.Place;
import entente.picture.Shape.Point;
import entente.picture.map.PlaceIndex.PlaceEvents;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A marker of a map, for one place and the places within its radius.
 *
 * @param center the position of the first of the places on the map
 * @param radius in points
 * @param eventCount the number of events at these places; an event at several of them counts once
 */
record MapMarker(Point center, double radius, List<Place> places, int eventCount) {
    /**
     * The markers of {@code places}, largest first. The area of a marker is proportional to its number of events; its
     * radius is at least a fifth of {@code maxRadius}.
     *
     * @param places the places, most events first; each joins the first marker that covers it
     * @param position the position of a place on the map
     * @param maxEvents the number of events for which a marker has the radius {@code maxRadius}
     * @param maxRadius in points; a marker of several places may be larger, if it has more than {@code maxEvents}
     */
    static List<MapMarker> of(List<PlaceEvents> places, Function<Place, Point> position, int maxEvents,
        double maxRadius) {
        var clusters = new ArrayList<Cluster>();
        for (var placeEvents : places) {
            Point point = position.apply(placeEvents.place());
            clusters.stream().filter(cluster -> cluster.covers(point, maxEvents, maxRadius)).findFirst()
                .orElseGet(() -> {
                    clusters.add(new Cluster(point));
                    return clusters.getLast();
                }).add(placeEvents);
        }
        return clusters.stream().map(cluster -> cluster.toMarker(maxEvents, maxRadius))
            .sorted(comparingDouble((MapMarker marker) -> marker.radius()).reversed()).toList();
    }

    private static double radius(int events, int maxEvents, double maxRadius) {
        return maxRadius * Math.max(0.2, Math.sqrt((double) events / maxEvents));
    }

    /** The places of one marker, while they are collected. */
    private static final class Cluster {
        private final Point center;
        private final List<Place> places = new ArrayList<>();
        private final Set<String> events = new HashSet<>();

        Cluster(Point center) {
            this.center = center;
        }

        void add(PlaceEvents placeEvents) {
            places.add(placeEvents.place());
            events.addAll(placeEvents.eventIds());
        }

        boolean covers(Point point, int maxEvents, double maxRadius) {
            return Math.hypot(point.x() - center.x(), point.y() - center.y())
                < radius(events.size(), maxEvents, maxRadius);
        }

        MapMarker toMarker(int maxEvents, double maxRadius) {
            return new MapMarker(
                center, radius(events.size(), maxEvents, maxRadius), List.copyOf(places), events.size());
        }
    }
}
