package entente.picture.map;

import entente.model.Place;
import entente.picture.Ink;
import entente.picture.Shape;
import entente.picture.Shape.Anchor;
import entente.picture.Shape.Dot;
import entente.picture.Shape.Label;
import entente.picture.Shape.Link;
import entente.picture.TextMetrics;
import entente.picture.map.PlaceIndex.Located;
import entente.wording.Messages;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The Moon as it is seen from the Earth, and its far side if something is there, with the names of its places below. */
record MoonDisc(PlaceIndex moon, Function<List<Place>, @Nullable String> href, Messages words, double type) {
    /** The room across that it takes. */
    double breadth() {
        return 13 * type;
    }

    /** Draws with its upper left corner at {@code x}, {@code y}; returns the y under it. */
    double draw(double x, double y, List<Shape> shapes) {
        double bottom = y;
        List<Located> near = moon.located().stream().filter(one -> !far(one.place())).toList();
        List<Located> far = moon.located().stream().filter(one -> far(one.place())).toList();
        if (!near.isEmpty()) {
            bottom = disc("picture.map.near-side", near, x, bottom, 0, shapes);
        }
        if (!far.isEmpty()) {
            bottom = disc("picture.map.far-side", far, x, bottom, 180, shapes);
        }
        return bottom;
    }

    private static boolean far(Place place) {
        return Math.abs(place.longitude()) > 90;
    }

    private double disc(String key, List<Located> located, double x, double y, double middle, List<Shape> shapes) {
        double radius = 4 * type;
        double top = y + 1.6 * type;
        shapes.add(new Label(x, y + type, Anchor.START, type, words.say(key), Ink.MUTED));
        shapes.add(new Dot(x + radius, top + radius, radius, Ink.LAND));
        double line = top + 2 * radius;
        for (var one : located) {
            line += 1.4 * type;
            double east = Math.toRadians(one.place().longitude() - middle);
            double north = Math.toRadians(one.place().latitude());
            double atX = x + radius + radius * Math.cos(north) * Math.sin(east);
            double atY = top + radius - radius * Math.sin(north);
            String name = one.place().names().in(words.language());
            List<Shape> marks = List.of(
                new Dot(atX, atY, 0.38 * type, Ink.PAPER),
                new Dot(atX, atY, 0.3 * type, Ink.ACCENT),
                new Label(x, line, Anchor.START, 0.85 * type,
                    words.say("picture.named-count", TextMetrics.fit(name, 0.85 * type, 10 * type),
                        one.events().size()),
                    Ink.TEXT));
            shapes.addAll(linked(
                href.apply(List.of(one.place())), say(List.of(one.place()), one.events().size(), words), marks));
        }
        return line + type;
    }

    static String say(List<Place> places, int events, Messages words) {
        List<String> names = places.stream().map(place -> place.names().in(words.language())).toList();
        return words.say("picture.map.place", words.list(names), events);
    }

    /** {@code marks}, as a link if they lead somewhere. */
    static List<Shape> linked(@Nullable String href, String title, List<Shape> marks) {
        return href == null ? marks : List.of(new Link(href, title, marks));
    }
}
