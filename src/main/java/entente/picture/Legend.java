package entente.picture;

import entente.picture.Shape.Anchor;
import entente.picture.Shape.Label;
import entente.picture.Shape.Rectangle;
import java.util.List;

/** The legend of a picture: for each ink a swatch and a name, in one or more rows. */
public record Legend(List<Entry> entries) {
    /** An ink and its meaning. */
    public record Entry(String name, Ink ink) {}

    /** Adds the legend to {@code shapes} at the top of the drawing; returns the y below it, with a gap. */
    public double draw(Frame frame, List<Shape> shapes) {
        double em = frame.em();
        double x = 0;
        double y = em;
        for (var entry : entries) {
            double width = 1.3 * em + TextMetrics.width(entry.name(), em);
            if (x > 0 && x + width > frame.width()) {
                x = 0;
                y += 1.5 * em;
            }
            shapes.add(new Rectangle(x, y - 0.75 * em, 0.8 * em, 0.8 * em, entry.ink()));
            shapes.add(new Label(x + 1.2 * em, y, Anchor.START, em, entry.name(), Ink.TEXT));
            x += width + 1.2 * em;
        }
        return y + 1.5 * em;
    }
}
