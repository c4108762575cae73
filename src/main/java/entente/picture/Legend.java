package entente.picture;

import entente.picture.Shape.Anchor;
import entente.picture.Shape.Box;
import entente.picture.Shape.Label;
import java.util.List;

/** What inks mean: names in their order, each after a swatch, in as many rows as they need. */
public record Legend(List<Entry> entries) {
    public record Entry(String name, Ink ink) {}

    /** Adds the rows to {@code shapes}; returns the y under them, air included. */
    public double draw(Frame frame, List<Shape> shapes) {
        double type = frame.type();
        double x = 0;
        double y = type;
        for (var entry : entries) {
            double width = 1.3 * type + TextMetrics.width(entry.name(), type);
            if (x > 0 && x + width > frame.width()) {
                x = 0;
                y += 1.5 * type;
            }
            shapes.add(new Box(x, y - 0.75 * type, 0.8 * type, 0.8 * type, entry.ink()));
            shapes.add(new Label(x + 1.2 * type, y, Anchor.START, type, entry.name(), Ink.TEXT));
            x += width + 1.2 * type;
        }
        return y + 1.5 * type;
    }
}
