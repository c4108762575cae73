package entente.print.pdf.layout;

import entente.print.pdf.canvas.Canvas;
import entente.print.pdf.tag.StructureElement;
import entente.print.pdf.text.TextLine;
import entente.print.pdf.text.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Makes boxes from lines, avoiding widows and orphans, and combines boxes. */
final class Boxes {
    private final Canvas canvas;

    Boxes(Canvas canvas) {
        this.canvas = canvas;
    }

    /**
     * The lines of a paragraph as boxes, one for each line; empty for no lines. The first two lines and the last two
     * stay together.
     *
     * @param x the left edge of the lines
     * @param above the space above the first line, in points
     */
    List<Box> ofLines(List<TextLine> lines, TextStyle style, float x, float above) {
        var boxes = new ArrayList<Box>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            boolean keepWithNext = (i == 0 && lines.size() > 1) || i == lines.size() - 2;
            boxes.add(new Box(i == 0 ? above : 0, StyleSheet.leading(style), keepWithNext,
                top -> canvas.drawText(line, x, top - StyleSheet.ascent(style))));
        }
        return boxes;
    }

    /** Keeps all of {@code boxes} on one page. */
    static List<Box> keepTogether(List<Box> boxes) {
        var result = new ArrayList<>(boxes);
        for (int i = 0; i < result.size() - 1; i++) {
            result.set(i, result.get(i).withKeepWithNext(true));
        }
        return result;
    }

    /** Keeps all of {@code boxes} on one page with the box after them. */
    static List<Box> keepWithNext(List<Box> boxes) {
        return boxes.stream().map(box -> box.withKeepWithNext(true)).toList();
    }

    /**
     * The same boxes; the last one completes {@code tag}. If there are no boxes, {@code tag} is written immediately.
     */
    static List<Box> completing(List<Box> boxes, StructureElement tag) {
        if (boxes.isEmpty()) {
            tag.close();
            return boxes;
        }
        var completed = new ArrayList<>(boxes);
        completed.add(completed.removeLast().completing(tag));
        return completed;
    }

    /** The sum of the heights with the space above each, in points. */
    static float height(List<Box> boxes) {
        float sum = 0;
        for (Box box : boxes) {
            sum += box.spaceAbove() + box.height();
        }
        return sum;
    }

    /** Columns of boxes side by side as one box, which is as tall as the tallest column. */
    static Box sideBySide(float above, List<List<Box>> columns) {
        float height = 0;
        for (List<Box> column : columns) {
            height = Math.max(height, height(column));
        }
        return new Box(above, height, false, top -> columns.forEach(column -> draw(column, top)));
    }

    private static void draw(List<Box> column, float top) {
        float y = top;
        for (Box box : column) {
            y -= box.spaceAbove();
            box.draw(y);
            y -= box.height();
        }
    }
}
