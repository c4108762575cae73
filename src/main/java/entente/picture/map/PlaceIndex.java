package entente.picture.map;

import static java.util.Comparator.comparingInt;

import entente.model.Event;
import entente.model.Place;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The places of a list of events, with the events of each.
 *
 * @param places the places, most events first, then by id
 */
record PlaceIndex(List<PlaceEvents> places) {
    private static final double FULL_TURN = 360;

    /** A place and the ids of its events. */
    record PlaceEvents(Place place, Set<String> eventIds) {}

    /**
     * A part of the globe, in degrees.
     *
     * @param west the longitude of the western edge
     * @param south the latitude of the southern edge
     */
    record Window(double west, double south, double longitudeSpan, double latitudeSpan) {}

    /** The index of the places of {@code events} that {@code shown} accepts. */
    static PlaceIndex of(Collection<Event> events, Predicate<Place> shown) {
        var byPlace = new LinkedHashMap<Place, Set<String>>();
        for (var event : events) {
            event.places().stream().filter(shown)
                .forEach(place -> byPlace.computeIfAbsent(place, any -> new LinkedHashSet<>()).add(event.id()));
        }
        return new PlaceIndex(byPlace.entrySet().stream()
            .map(entry -> new PlaceEvents(entry.getKey(), entry.getValue()))
            .sorted(comparingInt((PlaceEvents placeEvents) -> placeEvents.eventIds().size()).reversed()
                .thenComparing(placeEvents -> placeEvents.place().id()))
            .toList());
    }

    /**
     * The meridian at the left and right edge of a map of the whole globe: the middle of the widest gap between
     * places, so that places close to each other are close on the map.
     *
     * @return degrees, -180 to 180
     */
    double edgeMeridian() {
        double[] longitudes =
            places.stream().mapToDouble(placeEvents -> placeEvents.place().longitude()).sorted().toArray();
        double middleOfGap = -FULL_TURN / 2;
        double widest = 0;
        for (int i = 0; i < longitudes.length; i++) {
            double next = i + 1 < longitudes.length ? longitudes[i + 1] : longitudes[0] + FULL_TURN;
            if (next - longitudes[i] > widest) {
                widest = next - longitudes[i];
                middleOfGap = (longitudes[i] + next) / 2;
            }
        }
        return middleOfGap > FULL_TURN / 2 ? middleOfGap - FULL_TURN : middleOfGap;
    }

    /**
     * The window in which places are densest: among the windows of {@code width} by {@code height} degrees around each
     * place, the one with the most places, fitted to these places.
     *
     * @param margin the distance in degrees from the outermost places to the edge
     * @param aspect the height of the picture divided by its width
     */
    Window densestWindow(double width, double height, double margin, double aspect) {
        Place center = places.stream().map(PlaceEvents::place)
            .max(comparingInt(place -> near(place, width, height).size())).orElseThrow();
        List<Place> near = near(center, width, height);
        var longitudes = near.stream().mapToDouble(place -> eastwardDegrees(center, place)).summaryStatistics();
        var latitudes = near.stream().mapToDouble(Place::latitude).summaryStatistics();
        double middleLatitude = (latitudes.getMin() + latitudes.getMax()) / 2;
        double parallelScale = Math.cos(Math.toRadians(middleLatitude));
        double minWidth = longitudes.getMax() - longitudes.getMin() + 2 * margin;
        double minHeight = latitudes.getMax() - latitudes.getMin() + 2 * margin;
        double fitWidth = Math.max(minWidth, minHeight / aspect / parallelScale);
        double fitHeight = Math.max(minHeight, minWidth * aspect * parallelScale);
        double middleLongitude = center.longitude() + (longitudes.getMin() + longitudes.getMax()) / 2;
        return new Window(middleLongitude - fitWidth / 2, middleLatitude - fitHeight / 2, fitWidth, fitHeight);
    }

    /** The smallest latitude of a place, in degrees; 0 without places. */
    double minLatitude() {
        return places.stream().mapToDouble(placeEvents -> placeEvents.place().latitude()).min().orElse(0);
    }

    /** The largest latitude of a place, in degrees; 0 without places. */
    double maxLatitude() {
        return places.stream().mapToDouble(placeEvents -> placeEvents.place().latitude()).max().orElse(0);
    }

    /** The places in a window of {@code width} by {@code height} degrees around {@code center}. */
    private List<Place> near(Place center, double width, double height) {
        return places.stream().map(PlaceEvents::place)
            .filter(place -> Math.abs(eastwardDegrees(center, place)) <= width / 2
                && Math.abs(place.latitude() - center.latitude()) <= height / 2)
            .toList();
    }

    /** Degrees from {@code from} eastward to {@code to}, -180 to 180. */
    private static double eastwardDegrees(Place from, Place to) {
        return Math.IEEEremainder(to.longitude() - from.longitude(), FULL_TURN);
    }

    /** The number of events; an event at several places counts once. */
    int eventCount() {
        var all = new HashSet<String>();
        places.forEach(placeEvents -> all.addAll(placeEvents.eventIds()));
        return all.size();
    }
}
