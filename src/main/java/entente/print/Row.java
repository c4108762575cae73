package entente.print;

import java.awt.Color;
import java.util.List;

/**
 * A row of a table whose cells are set.
 *
 * @param cells the lines of each
 * @param edges where each column begins, in points from the left edge of the page
 * @param head whether it names the columns
 */
record Row(Canvas canvas, List<List<Line>> cells, Style style, float[] edges, boolean head) {
    private static final float PADDING = 3;

    /** How many lines its highest cell has. */
    int lines() {
        return cells.stream().mapToInt(List::size).max().orElse(0);
    }

    /** Its lines from {@code from} to before {@code to}; a rule closes it where they are the last. */
    Slab slab(int from, int to) {
        boolean last = to == lines();
        return new Slab(head ? 4 : 0, height(from, to), false, top -> {
            for (int i = 0; i < cells.size(); i++) {
                for (int n = from; n < Math.min(to, cells.get(i).size()); n++) {
                    canvas.text(cells.get(i).get(n), edges[i], baseline(top, n - from));
                }
            }
            frame(top, top - height(from, to), last);
        });
    }

    /** The row once more, as decoration. */
    Slab decoration() {
        return new Slab(0, height(0, lines()), true, top -> {
            for (int i = 0; i < cells.size(); i++) {
                for (int n = 0; n < cells.get(i).size(); n++) {
                    canvas.decoration(cells.get(i).get(n), edges[i], baseline(top, n));
                }
            }
            frame(top, top - height(0, lines()), true);
        });
    }

    private float height(int from, int to) {
        return Math.max(1, to - from) * Look.leading(style) + 2 * PADDING;
    }

    private float baseline(float top, int line) {
        return top - PADDING - line * Look.leading(style) - Look.ascent(style);
    }

    private void frame(float top, float bottom, boolean closed) {
        Color color = head ? Palette.ACCENT : Palette.RULE;
        if (head) {
            canvas.rule(Look.LEFT, Look.RIGHT, top - 1, 1, color);
        }
        if (closed) {
            canvas.rule(Look.LEFT, Look.RIGHT, bottom, head ? 0.6f : 0.4f, color);
        }
    }
}
