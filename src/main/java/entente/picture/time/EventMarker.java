package entente.picture.time;

import entente.model.Event;
import entente.model.EventDate;
import entente.picture.Ink;
import entente.picture.Shape;
import entente.picture.Shape.Box;
import entente.picture.Shape.Dot;
import java.util.ArrayList;
import java.util.List;

/**
 * An event on a time axis: larger the more it weighs. A date that is not exact is a thin line over all that it can mean,
 * with the mark in its middle; an interval is a bar as long as it lasted.
 */
public record EventMarker(Event event, double begin, double end, double radius) {
    public static EventMarker of(Event event, TimeAxis axis, double type) {
        double radius = type * switch (event.significance()) {
            case ROUTINE -> 0.24;
            case NOTABLE -> 0.32;
            case DECISIVE -> 0.44;
        };
        return new EventMarker(event, axis.begin(event.date()), axis.end(event.date()), radius);
    }

    double middle() {
        return (begin + end) / 2;
    }

    double left() {
        return Math.min(begin, middle() - radius);
    }

    double right() {
        return Math.max(end, middle() + radius);
    }

    /** A disc. */
    public List<Shape> disc(double y, Ink ink) {
        var shapes = new ArrayList<Shape>();
        boolean lasts = event.date() instanceof EventDate.DateInterval;
        if (end - begin > 2 * radius) {
            double height = lasts ? 1.4 * radius : Math.max(0.8, 0.3 * radius);
            shapes.add(new Box(begin, y - height / 2, end - begin, height, ink));
        }
        if (!lasts || end - begin <= 2 * radius) {
            shapes.add(new Dot(middle(), y, radius + 0.7, Ink.PAPER));
            shapes.add(new Dot(middle(), y, radius, ink));
        }
        return shapes;
    }

    /** An upright stroke, which leaves its neighbours of the same year to be seen. */
    List<Shape> stroke(double y, Ink ink) {
        var shapes = new ArrayList<Shape>();
        double height = 3 * radius;
        double breadth = 0.75 * radius;
        if (end - begin > 2 * breadth) {
            double thickness =
                event.date() instanceof EventDate.DateInterval ? height / 2 : Math.max(0.8, 0.3 * radius);
            shapes.add(new Box(begin, y - thickness / 2, end - begin, thickness, ink));
        }
        shapes.add(new Box(middle() - breadth / 2, y - height / 2, breadth, height, ink));
        return shapes;
    }
}
