package entente.print.pdf.layout;

import entente.print.Palette;
import entente.print.pdf.canvas.Canvas;
import entente.print.pdf.text.TextLine;
import entente.print.pdf.text.TextStyle;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** A row of a table whose cells are set. */
final class TableRow {
    /** Over and under its lines, as a share of their letters. */
    private static final float PADDING = 0.33f;
    private static final int UNDIVIDED = 12;

    private final Canvas canvas;
    private final List<List<TextLine>> cells;
    private final TextStyle style;
    private final float[] edges;
    private final boolean head;
    private final float padding;

    /**
     * @param cells the lines of each
     * @param edges where each column begins, in points from the left edge of the page
     * @param head whether it names the columns
     */
    TableRow(Canvas canvas, List<List<TextLine>> cells, TextStyle style, float[] edges, boolean head) {
        this.canvas = canvas;
        this.cells = cells;
        this.style = style;
        this.edges = edges;
        this.head = head;
        this.padding = PADDING * style.size();
    }

    /** How many lines its highest cell has. */
    private int lines() {
        return cells.stream().mapToInt(List::size).max().orElse(0);
    }

    /** The row in one piece, or line by line where it is high. */
    List<Box> slabs() {
        int lines = lines();
        if (lines <= UNDIVIDED) {
            return List.of(slab(0, lines));
        }
        var slabs = new ArrayList<Box>();
        for (int i = 0; i < lines; i++) {
            slabs.add(slab(i, i + 1).bound(i == 0 || i == lines - 2));
        }
        return slabs;
    }

    private Box slab(int from, int to) {
        float above = from == 0 ? padding : 0;
        float below = to == lines() ? padding : 0;
        float height = above + Math.max(1, to - from) * StyleSheet.leading(style) + below;
        return new Box(head ? 4 : 0, height, false, top -> {
            for (int i = 0; i < cells.size(); i++) {
                for (int n = from; n < Math.min(to, cells.get(i).size()); n++) {
                    canvas.text(cells.get(i).get(n), edges[i], baseline(top - above, n - from));
                }
            }
            frame(top, top - height, to == lines());
        });
    }

    /** The row once more, as decoration. */
    Box decoration() {
        float height = Math.max(1, lines()) * StyleSheet.leading(style) + 2 * padding;
        return new Box(0, height, true, top -> {
            for (int i = 0; i < cells.size(); i++) {
                for (int n = 0; n < cells.get(i).size(); n++) {
                    canvas.decoration(cells.get(i).get(n), edges[i], baseline(top - padding, n));
                }
            }
            frame(top, top - height, true);
        });
    }

    private float baseline(float top, int line) {
        return top - line * StyleSheet.leading(style) - StyleSheet.ascent(style);
    }

    private void frame(float top, float bottom, boolean closed) {
        Color color = head ? Palette.ACCENT : Palette.RULE;
        if (head) {
            canvas.rule(edges[0], edges[edges.length - 1] - TableLayout.GUTTER, top - 1, 1, color);
        }
        if (closed) {
            canvas.rule(edges[0], edges[edges.length - 1] - TableLayout.GUTTER, bottom, head ? 0.6f : 0.4f, color);
        }
    }
}
