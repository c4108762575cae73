package entente.print.pdf.layout;

import entente.print.Palette;
import entente.print.pdf.canvas.Canvas;
import entente.print.pdf.text.TextLine;
import entente.print.pdf.text.TextStyle;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** A row of a table, whose cells have been broken into lines. */
final class TableRow {
    /** The space above and below the lines of a row, as a share of the font size. */
    private static final float PADDING = 0.33f;
    /** A row with more lines may break between two lines. */
    private static final int MAX_UNBROKEN_LINES = 12;

    private final Canvas canvas;
    private final List<List<TextLine>> cells;
    private final TextStyle style;
    private final float[] edges;
    private final boolean isHeader;
    private final float padding;

    /**
     * Creates a row.
     *
     * @param cells the lines of each cell
     * @param edges the left edge of each column, and the right edge of the last plus a gutter, in points from the left
     *     edge of the page
     * @param isHeader whether it is the header row
     */
    TableRow(Canvas canvas, List<List<TextLine>> cells, TextStyle style, float[] edges, boolean isHeader) {
        this.canvas = canvas;
        this.cells = cells;
        this.style = style;
        this.edges = edges;
        this.isHeader = isHeader;
        this.padding = PADDING * style.size();
    }

    /** The number of lines of the tallest cell. */
    private int lines() {
        return cells.stream().mapToInt(List::size).max().orElse(0);
    }

    /** The row as one box, or, if it has more than {@link #MAX_UNBROKEN_LINES} lines, as one box for each line. */
    List<Box> boxes() {
        int lines = lines();
        if (lines <= MAX_UNBROKEN_LINES) {
            return List.of(box(0, lines));
        }
        var boxes = new ArrayList<Box>();
        for (int i = 0; i < lines; i++) {
            boxes.add(box(i, i + 1).withKeepWithNext(i == 0 || i == lines - 2));
        }
        return boxes;
    }

    private Box box(int from, int to) {
        float above = from == 0 ? padding : 0;
        float below = to == lines() ? padding : 0;
        float height = above + Math.max(1, to - from) * StyleSheet.leading(style) + below;
        return new Box(isHeader ? 4 : 0, height, false, top -> {
            for (int i = 0; i < cells.size(); i++) {
                for (int n = from; n < Math.min(to, cells.get(i).size()); n++) {
                    canvas.drawText(cells.get(i).get(n), edges[i], baseline(top - above, n - from));
                }
            }
            rules(top, top - height, to == lines());
        });
    }

    /** The row as an artifact, for repetition on further pages. */
    Box artifactBox() {
        float height = Math.max(1, lines()) * StyleSheet.leading(style) + 2 * padding;
        return new Box(0, height, true, top -> {
            for (int i = 0; i < cells.size(); i++) {
                for (int n = 0; n < cells.get(i).size(); n++) {
                    canvas.drawArtifact(cells.get(i).get(n), edges[i], baseline(top - padding, n));
                }
            }
            rules(top, top - height, true);
        });
    }

    private float baseline(float top, int line) {
        return top - line * StyleSheet.leading(style) - StyleSheet.ascent(style);
    }

    private void rules(float top, float bottom, boolean isLast) {
        Color color = isHeader ? Palette.ACCENT : Palette.RULE;
        if (isHeader) {
            canvas.addRule(edges[0], edges[edges.length - 1] - TableLayout.GUTTER, top - 1, 1, color);
        }
        if (isLast) {
            canvas.addRule(edges[0], edges[edges.length - 1] - TableLayout.GUTTER, bottom, isHeader ? 0.6f : 0.4f,
                color);
        }
    }
}
