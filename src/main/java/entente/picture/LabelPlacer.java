package entente.picture;

import entente.picture.Shape.Anchor;
import entente.picture.Shape.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Remembers where words stand, so that no others are set over them. */
public final class LabelPlacer {
    private final double left;
    private final double top;
    private final double right;
    private final double bottom;
    private final List<Rect> taken = new ArrayList<>();

    /** Words may stand in this rectangle. */
    public LabelPlacer(double left, double top, double right, double bottom) {
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
    }

    private record Rect(double left, double top, double right, double bottom) {
        boolean meets(Rect other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /** Keeps a disc free of words. */
    public void keep(double x, double y, double radius) {
        taken.add(new Rect(x - radius, y - radius, x + radius, y + radius));
    }

    /**
     * Words beside a mark, at the first free side of right, left, above, below and the corners; none where all are taken.
     *
     * @param radius of the mark
     */
    public Optional<Label> beside(double x, double y, double radius, String words, double size, Ink ink) {
        double gap = radius + 0.3 * size;
        double corner = 0.75 * radius + 0.2 * size;
        double middle = y + 0.35 * size;
        double under = 0.7 * size;
        return Stream.of(
            new Label(x + gap, middle, Anchor.START, size, words, ink),
            new Label(x - gap, middle, Anchor.END, size, words, ink),
            new Label(x, y - gap, Anchor.MIDDLE, size, words, ink),
            new Label(x, y + gap + under, Anchor.MIDDLE, size, words, ink),
            new Label(x + corner, y - corner, Anchor.START, size, words, ink),
            new Label(x + corner, y + corner + under, Anchor.START, size, words, ink),
            new Label(x - corner, y - corner, Anchor.END, size, words, ink),
            new Label(x - corner, y + corner + under, Anchor.END, size, words, ink))
            .filter(this::take).findFirst();
    }

    /** Takes the room of {@code label}; whether it was free. */
    boolean take(Label label) {
        Rect rect = around(label);
        boolean free = rect.left >= left && rect.right <= right && rect.top >= top && rect.bottom <= bottom
            && taken.stream().noneMatch(rect::meets);
        if (free) {
            taken.add(rect);
        }
        return free;
    }

    private static Rect around(Label label) {
        double width = TextMetrics.width(label.words(), label.size());
        double from = switch (label.anchor()) {
            case START -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case END -> label.x() - width;
        };
        return new Rect(from, label.y() - 0.85 * label.size(), from + width, label.y() + 0.3 * label.size());
    }
}
