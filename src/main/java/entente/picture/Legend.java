package entente.picture;

import entente.picture.Shape.Anchor;
import entente.picture.Shape.Box;
import entente.picture.Shape.Label;
import java.util.List;

/** The names of the series in their order, each after a swatch of its ink, in as many rows as they need. */
record Legend(List<String> names) {
    /** Adds the rows to {@code shapes}; returns the y under them, air included. */
    double draw(Frame frame, List<Shape> shapes) {
        double type = frame.type();
        double x = 0;
        double y = type;
        for (int index = 0; index < names.size(); index++) {
            double width = 1.3 * type + Lettering.width(names.get(index), type);
            if (x > 0 && x + width > frame.width()) {
                x = 0;
                y += 1.5 * type;
            }
            shapes.add(new Box(x, y - 0.75 * type, 0.8 * type, 0.8 * type, Ink.series(index)));
            shapes.add(new Label(x + 1.2 * type, y, Anchor.START, type, names.get(index), Ink.TEXT));
            x += width + 1.2 * type;
        }
        return y + 1.5 * type;
    }
}
