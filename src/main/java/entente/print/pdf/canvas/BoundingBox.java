package entente.print.pdf.canvas;

import entente.picture.Shape;
import entente.picture.Shape.Point;
import java.util.List;

/** The axis-parallel rectangle around shapes, in the coordinates of their drawing: points, y downwards. */
record BoundingBox(double left, double top, double right, double bottom) {
    /** As a share of the font size. The exact width is not needed for the clickable area of a link. */
    private static final double MEAN_CHARACTER_WIDTH = 0.55;

    /** The bounding box of {@code shapes}; an empty box at the origin if there are no shapes. */
    static BoundingBox of(List<Shape> shapes) {
        return shapes.stream().map(BoundingBox::of).reduce(BoundingBox::union).orElse(new BoundingBox(0, 0, 0, 0));
    }

    private static BoundingBox of(Shape shape) {
        return switch (shape) {
            case Shape.Link link -> of(link.shapes());
            case Shape.Line(var x1, var y1, var x2, var y2, var ink) -> of(x1, y1, x2, y2);
            case Shape.Rectangle(var x, var y, var width, var height, var ink) -> of(x, y, x + width, y + height);
            case Shape.Circle(var x, var y, var r, var ink) -> of(x - r, y - r, x + r, y + r);
            case Shape.Polyline path -> ofPoints(path.points());
            case Shape.Polygon area -> ofPoints(area.rings().stream().flatMap(List::stream).toList());
            case Shape.Label label -> of(label);
        };
    }

    private static BoundingBox of(double x1, double y1, double x2, double y2) {
        return new BoundingBox(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    private static BoundingBox ofPoints(List<Point> points) {
        return points.stream().map(point -> of(point.x(), point.y(), point.x(), point.y()))
            .reduce(BoundingBox::union).orElse(new BoundingBox(0, 0, 0, 0));
    }

    private static BoundingBox of(Shape.Label label) {
        double width = label.text().length() * label.size() * MEAN_CHARACTER_WIDTH;
        double left = label.x() - switch (label.anchor()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        return of(left, label.y() - label.size(), left + width, label.y() + label.size() / 4);
    }

    private BoundingBox union(BoundingBox other) {
        return new BoundingBox(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right),
            Math.max(bottom, other.bottom));
    }
}
