package entente.picture;

import java.util.List;

/**
 * A finished picture with the words that stand for it.
 *
 * @param width in points
 * @param height in points
 * @param title what the picture shows, in the reader's language
 * @param description the same told to someone who cannot see it
 * @param data the same as a table
 * @param shapes back to front
 */
public record Drawing(
    double width, double height, String title, String description, DataTable data, List<Shape> shapes) {
    public Drawing {
        shapes = List.copyOf(shapes);
    }

    public Drawing(double width, double height, String title, String description, List<Shape> shapes) {
        this(width, height, title, description, DataTable.NONE, shapes);
    }
}
