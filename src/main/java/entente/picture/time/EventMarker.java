package entente.picture.time;

import entente.model.Event;
import entente.model.EventDate;
import entente.picture.Ink;
import entente.picture.Shape;
import entente.picture.Shape.Circle;
import entente.picture.Shape.Rectangle;
import java.util.ArrayList;
import java.util.List;

/**
 * The marker of an event on a time axis. Its size shows the significance. An imprecise date is a thin line over
 * all possible days, with the marker in the middle; an interval is a bar over its days.
 *
 * @param startX the x of the start of the first day
 * @param endX the x of the end of the last day
 * @param radius in points
 */
public record EventMarker(Event event, double startX, double endX, double radius) {
    /** The marker of {@code event} on {@code axis}; {@code em} is the font size in points. */
    public static EventMarker of(Event event, TimeAxis axis, double em) {
        double radius = em * switch (event.significance()) {
            case ROUTINE -> 0.24;
            case NOTABLE -> 0.32;
            case DECISIVE -> 0.44;
        };
        return new EventMarker(event, axis.startX(event.date()), axis.endX(event.date()), radius);
    }

    double middle() {
        return (startX + endX) / 2;
    }

    /** The leftmost x of the marker. */
    double left() {
        return Math.min(startX, middle() - radius);
    }

    /** The rightmost x of the marker. */
    double right() {
        return Math.max(endX, middle() + radius);
    }

    /** The marker as a disc. An interval that is wider than the disc is drawn as a bar only. */
    public List<Shape> disc(double y, Ink ink) {
        var shapes = new ArrayList<Shape>();
        boolean isInterval = event.date() instanceof EventDate.DateInterval;
        if (endX - startX > 2 * radius) {
            double height = isInterval ? 1.4 * radius : Math.max(0.8, 0.3 * radius);
            shapes.add(new Rectangle(startX, y - height / 2, endX - startX, height, ink));
        }
        if (!isInterval || endX - startX <= 2 * radius) {
            shapes.add(new Circle(middle(), y, radius + 0.7, Ink.PAPER));
            shapes.add(new Circle(middle(), y, radius, ink));
        }
        return shapes;
    }

    /** The marker as a vertical stroke, which covers less of the neighbouring markers than a disc. */
    List<Shape> stroke(double y, Ink ink) {
        var shapes = new ArrayList<Shape>();
        double height = 3 * radius;
        double width = 0.75 * radius;
        if (endX - startX > 2 * width) {
            double thickness =
                event.date() instanceof EventDate.DateInterval ? height / 2 : Math.max(0.8, 0.3 * radius);
            shapes.add(new Rectangle(startX, y - thickness / 2, endX - startX, thickness, ink));
        }
        shapes.add(new Rectangle(middle() - width / 2, y - height / 2, width, height, ink));
        return shapes;
    }
}
