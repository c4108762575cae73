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
 * Places with the events that happened there.
 *
 * @param located most events first, then by id
 */
record PlaceIndex(List<Located> located) {
    private static final double TURN = 360;

    /** A place and the ids of its events. */
    record Located(Place place, Set<String> events) {}

    /** The part of the globe that a map shows, in degrees. */
    record Window(double west, double south, double width, double height) {}

    static PlaceIndex of(Collection<Event> events, Predicate<Place> shown) {
        var byPlace = new LinkedHashMap<Place, Set<String>>();
        for (var event : events) {
            event.places().stream().filter(shown)
                .forEach(place -> byPlace.computeIfAbsent(place, any -> new LinkedHashSet<>()).add(event.id()));
        }
        return new PlaceIndex(byPlace.entrySet().stream().map(entry -> new Located(entry.getKey(), entry.getValue()))
            .sorted(comparingInt((Located one) -> one.events().size()).reversed()
                .thenComparing(one -> one.place().id()))
            .toList());
    }

    /** The meridian at which a map of the whole globe parts fewest neighbours: the middle of the widest gap. */
    double seam() {
        double[] longitudes = located.stream().mapToDouble(one -> one.place().longitude()).sorted().toArray();
        double seam = -TURN / 2;
        double widest = 0;
        for (int at = 0; at < longitudes.length; at++) {
            double next = at + 1 < longitudes.length ? longitudes[at + 1] : longitudes[0] + TURN;
            if (next - longitudes[at] > widest) {
                widest = next - longitudes[at];
                seam = (longitudes[at] + next) / 2;
            }
        }
        return seam > TURN / 2 ? seam - TURN : seam;
    }

    /**
     * Where places are densest: around the one with most others within half of {@code width} and {@code height}, with
     * {@code margin} degrees to spare.
     *
     * @param shape height to breadth of the picture that it is for
     */
    Window densest(double width, double height, double margin, double shape) {
        Place middle = located.stream().map(Located::place)
            .max(comparingInt(place -> near(place, width, height).size())).orElseThrow();
        List<Place> near = near(middle, width, height);
        var longitudes = near.stream().mapToDouble(place -> east(middle, place)).summaryStatistics();
        var latitudes = near.stream().mapToDouble(Place::latitude).summaryStatistics();
        double middleLatitude = (latitudes.getMin() + latitudes.getMax()) / 2;
        double shrink = Math.cos(Math.toRadians(middleLatitude));
        double wide = longitudes.getMax() - longitudes.getMin() + 2 * margin;
        double high = latitudes.getMax() - latitudes.getMin() + 2 * margin;
        double fittedWide = Math.max(wide, high / shape / shrink);
        double fittedHigh = Math.max(high, wide * shape * shrink);
        double middleLongitude = middle.longitude() + (longitudes.getMin() + longitudes.getMax()) / 2;
        return new Window(middleLongitude - fittedWide / 2, middleLatitude - fittedHigh / 2, fittedWide, fittedHigh);
    }

    double southernmost() {
        return located.stream().mapToDouble(one -> one.place().latitude()).min().orElse(0);
    }

    double northernmost() {
        return located.stream().mapToDouble(one -> one.place().latitude()).max().orElse(0);
    }

    private List<Place> near(Place middle, double width, double height) {
        return located.stream().map(Located::place)
            .filter(place -> Math.abs(east(middle, place)) <= width / 2
                && Math.abs(place.latitude() - middle.latitude()) <= height / 2)
            .toList();
    }

    /** Degrees from {@code from} eastward to {@code to}, -180 to 180. */
    private static double east(Place from, Place to) {
        return Math.IEEEremainder(to.longitude() - from.longitude(), TURN);
    }

    /** All events, each once. */
    int events() {
        var all = new HashSet<String>();
        located.forEach(one -> all.addAll(one.events()));
        return all.size();
    }
}
