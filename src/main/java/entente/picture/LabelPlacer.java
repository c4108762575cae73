package entente.picture;

import entente.picture.Shape.Anchor;
import entente.picture.Shape.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Places labels in a rectangle without overlaps: each label gets the first free position around its marker. */
public final class LabelPlacer {
    private final double left;
    private final double top;
    private final double right;
    private final double bottom;
    private final List<Bounds> occupied = new ArrayList<>();

    /** Creates a placer for labels inside this rectangle. */
    public LabelPlacer(double left, double top, double right, double bottom) {
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
    }

    private record Bounds(double left, double top, double right, double bottom) {
        boolean overlaps(Bounds other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /** Reserves the square around a disc, so that no label is placed there. */
    public void reserve(double x, double y, double radius) {
        occupied.add(new Bounds(x - radius, y - radius, x + radius, y + radius));
    }

    /**
     * Places a label next to the marker at {@code x}, {@code y}. The positions are tried in this order: right, left,
     * above, below, the four corners. Empty if none is free.
     *
     * @param radius the radius of the marker
     * @param size the font size in points
     */
    public Optional<Label> place(double x, double y, double radius, String text, double size, Ink ink) {
        double gap = radius + 0.3 * size;
        double corner = 0.75 * radius + 0.2 * size;
        double middleBaseline = y + 0.35 * size;
        double ascent = 0.7 * size;
        return Stream.of(
            new Label(x + gap, middleBaseline, Anchor.START, size, text, ink),
            new Label(x - gap, middleBaseline, Anchor.END, size, text, ink),
            new Label(x, y - gap, Anchor.MIDDLE, size, text, ink),
            new Label(x, y + gap + ascent, Anchor.MIDDLE, size, text, ink),
            new Label(x + corner, y - corner, Anchor.START, size, text, ink),
            new Label(x + corner, y + corner + ascent, Anchor.START, size, text, ink),
            new Label(x - corner, y - corner, Anchor.END, size, text, ink),
            new Label(x - corner, y + corner + ascent, Anchor.END, size, text, ink))
            .filter(this::tryReserve).findFirst();
    }

    /** Reserves the bounds of {@code label} if they are free; returns whether they were. */
    boolean tryReserve(Label label) {
        Bounds bounds = bounds(label);
        boolean free = bounds.left >= left && bounds.right <= right && bounds.top >= top && bounds.bottom <= bottom
            && occupied.stream().noneMatch(bounds::overlaps);
        if (free) {
            occupied.add(bounds);
        }
        return free;
    }

    private static Bounds bounds(Label label) {
        double width = TextMetrics.width(label.text(), label.size());
        double start = switch (label.anchor()) {
            case START -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case END -> label.x() - width;
        };
        return new Bounds(start, label.y() - 0.85 * label.size(), start + width, label.y() + 0.3 * label.size());
    }
}
