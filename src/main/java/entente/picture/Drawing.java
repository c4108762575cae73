package entente.picture;

import java.util.List;

/**
 * A picture as shapes, with its text alternatives.
 *
 * @param width in points
 * @param height in points
 * @param title what the picture shows, in the reader's language
 * @param description a description in sentences, for readers who cannot see the picture
 * @param data the data of the picture
 * @param shapes the shapes in drawing order, back to front
 */
public record Drawing(
    double width, double height, String title, String description, DataTable data, List<Shape> shapes) {
    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /** A picture without a data table. */
    public Drawing(double width, double height, String title, String description, List<Shape> shapes) {
        this(width, height, title, description, DataTable.EMPTY, shapes);
    }
}
