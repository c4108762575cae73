package entente.picture.map;

import entente.model.Place;
import entente.picture.Ink;
import entente.picture.Shape;
import entente.picture.Shape.Anchor;
import entente.picture.Shape.Circle;
import entente.picture.Shape.Label;
import entente.picture.Shape.Link;
import entente.picture.TextMetrics;
import entente.picture.map.PlaceIndex.PlaceEvents;
import entente.wording.Messages;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The Moon in orthographic projection: the near side and, if places are there, the far side. The names of its places
 * are listed below the disc.
 *
 * @param moon the places on the Moon
 * @param href the URL of the events at some places; null if there is none
 * @param em the font size in points
 */
record MoonDisc(PlaceIndex moon, Function<List<Place>, @Nullable String> href, Messages messages, double em) {
    /** The width in points, including the list of names. */
    double width() {
        return 13 * em;
    }

    /** Draws the discs below each other from {@code x}, {@code y}, the upper left corner; returns the y below them. */
    double draw(double x, double y, List<Shape> shapes) {
        double bottom = y;
        List<PlaceEvents> nearSide = moon.places().stream()
            .filter(placeEvents -> !isFarSide(placeEvents.place())).toList();
        List<PlaceEvents> farSide = moon.places().stream()
            .filter(placeEvents -> isFarSide(placeEvents.place())).toList();
        if (!nearSide.isEmpty()) {
            bottom = drawDisc("picture.map.near-side", nearSide, x, bottom, 0, shapes);
        }
        if (!farSide.isEmpty()) {
            bottom = drawDisc("picture.map.far-side", farSide, x, bottom, 180, shapes);
        }
        return bottom;
    }

    private static boolean isFarSide(Place place) {
        return Math.abs(place.longitude()) > 90;
    }

    /** Draws one side of the Moon around {@code centralMeridian}, in degrees; returns the y below it. */
    private double drawDisc(String key, List<PlaceEvents> places, double x, double y, double centralMeridian,
        List<Shape> shapes) {
        double radius = 4 * em;
        double top = y + 1.6 * em;
        shapes.add(new Label(x, y + em, Anchor.START, em, messages.get(key), Ink.MUTED));
        shapes.add(new Circle(x + radius, top + radius, radius, Ink.LAND));
        double baseline = top + 2 * radius;
        for (var placeEvents : places) {
            baseline += 1.4 * em;
            Place place = placeEvents.place();
            int events = placeEvents.eventIds().size();
            double longitude = Math.toRadians(place.longitude() - centralMeridian);
            double latitude = Math.toRadians(place.latitude());
            double markerX = x + radius + radius * Math.cos(latitude) * Math.sin(longitude);
            double markerY = top + radius - radius * Math.sin(latitude);
            String name = TextMetrics.truncate(place.names().in(messages.language()), 0.85 * em, 10 * em);
            List<Shape> markerShapes = List.of(
                new Circle(markerX, markerY, 0.38 * em, Ink.PAPER),
                new Circle(markerX, markerY, 0.3 * em, Ink.ACCENT),
                new Label(x, baseline, Anchor.START, 0.85 * em, messages.get("picture.named-count", name, events),
                    Ink.TEXT));
            String title = linkTitle(List.of(place), events, messages);
            shapes.addAll(withLink(href.apply(List.of(place)), title, markerShapes));
        }
        return baseline + em;
    }

    /** The accessible name of a marker: its places and the number of events. */
    static String linkTitle(List<Place> places, int events, Messages messages) {
        List<String> names = places.stream().map(place -> place.names().in(messages.language())).toList();
        return messages.get("picture.map.place", messages.join(names), events);
    }

    /** {@code shapes} as a link, or unchanged if {@code href} is null. */
    static List<Shape> withLink(@Nullable String href, String title, List<Shape> shapes) {
        return href == null ? shapes : List.of(new Link(href, title, shapes));
    }
}
