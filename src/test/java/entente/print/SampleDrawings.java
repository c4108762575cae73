package entente.print;

import entente.picture.Drawing;
import entente.picture.Ink;
import entente.picture.Shape;
import entente.picture.Shape.Anchor;
import entente.picture.Shape.Label;
import entente.picture.Shape.Line;
import entente.picture.Shape.Point;
import entente.picture.Shape.Rectangle;
import java.util.ArrayList;
import java.util.List;

/** Sample drawings for the figures of test briefs. */
public final class SampleDrawings {
    private SampleDrawings() {}

    /** A column chart: eleven pairs of columns with a grid and a legend. One column is a link. */
    public static Drawing columns(String title, String description) {
        var shapes = new ArrayList<Shape>();
        for (int i = 0; i <= 4; i++) {
            double y = 150 - i * 30;
            shapes.add(new Line(30, y, 480, y, i == 0 ? Ink.AXIS : Ink.GRID));
            shapes.add(new Label(24, y + 3, Anchor.END, 8, Integer.toString(i * 5), Ink.MUTED));
        }
        for (int i = 0; i < 11; i++) {
            double first = 20 + (i * 37) % 83;
            double second = 10 + (i * 23) % 47;
            double x = 38 + i * 40;
            Shape box = new Rectangle(x, 150 - first, 12, first, Ink.SERIES_1);
            shapes.add(i == 3
                ? new Shape.Link("https://entente.example/en/events?since=2024", "Events of 2024",
                    List.of(box))
                : box);
            shapes.add(new Rectangle(x + 13, 150 - second, 12, second, Ink.SERIES_2));
            shapes.add(new Label(x + 12, 162, Anchor.MIDDLE, 8, Integer.toString(2021 + i), Ink.MUTED));
        }
        shapes.add(new Rectangle(340, 6, 8, 8, Ink.SERIES_1));
        shapes.add(new Label(352, 13, Anchor.START, 8, "both sides", Ink.TEXT));
        shapes.add(new Rectangle(410, 6, 8, 8, Ink.SERIES_2));
        shapes.add(new Label(422, 13, Anchor.START, 8, "one side only", Ink.TEXT));
        return new Drawing(480, 170, title, description, shapes);
    }

    /** One shape of each kind, links included, in each ink. */
    static Drawing every() {
        var shapes = new ArrayList<Shape>();
        for (Ink ink : Ink.values()) {
            double x = 10 + ink.ordinal() * 28;
            var ring = List.of(new Point(x, 60), new Point(x + 20, 60), new Point(x + 10, 80));
            shapes.add(new Line(x, 10, x + 20, 10, ink));
            shapes.add(new Rectangle(x, 15, 20, 15, ink));
            shapes.add(new Shape.Circle(x + 10, 45, 9, ink));
            shapes.add(new Shape.Polygon(List.of(ring), ink));
            shapes.add(new Shape.Polyline(ring, ink));
            shapes.add(new Shape.Link("https://entente.example/" + ink, ink.name(),
                List.of(new Label(x, 100, Anchor.START, 7, "Å张\uD83D\uDE80", ink))));
        }
        return new Drawing(440, 110, "Every shape", "All inks", shapes);
    }
}
