package entente.print.pdf.layout;

import entente.print.pdf.canvas.Canvas;
import entente.print.pdf.tag.StructureElement;
import entente.print.pdf.text.TextLine;
import entente.print.pdf.text.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Cuts what is set into slabs, so that no paragraph leaves one line alone at the end or the head of a page. */
final class Boxes {
    private final Canvas canvas;

    Boxes(Canvas canvas) {
        this.canvas = canvas;
    }

    /** The lines of a paragraph at {@code x}; empty for no lines. */
    List<Box> paragraph(List<TextLine> lines, TextStyle style, float x, float above) {
        var slabs = new ArrayList<Box>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            boolean bound = (i == 0 && lines.size() > 1) || i == lines.size() - 2;
            slabs.add(new Box(i == 0 ? above : 0, StyleSheet.leading(style), bound,
                top -> canvas.text(line, x, top - StyleSheet.ascent(style))));
        }
        return slabs;
    }

    /** All of {@code slabs} on one page. */
    static List<Box> together(List<Box> slabs) {
        var bound = new ArrayList<>(slabs);
        for (int i = 0; i < bound.size() - 1; i++) {
            bound.set(i, bound.get(i).bound(true));
        }
        return bound;
    }

    /** All of {@code slabs} on one page, and with what follows them. */
    static List<Box> withNext(List<Box> slabs) {
        return slabs.stream().map(slab -> slab.bound(true)).toList();
    }

    /** The same slabs as all of {@code tag}, which is complete at once where there are none. */
    static List<Box> ending(List<Box> slabs, StructureElement tag) {
        if (slabs.isEmpty()) {
            tag.close();
            return slabs;
        }
        var all = new ArrayList<>(slabs);
        all.add(all.removeLast().ending(tag));
        return all;
    }

    static float height(List<Box> slabs) {
        float sum = 0;
        for (Box slab : slabs) {
            sum += slab.above() + slab.height();
        }
        return sum;
    }

    /** Slabs that stand side by side, as one: as high as the highest. */
    static Box beside(float above, List<List<Box>> columns) {
        float height = 0;
        for (List<Box> column : columns) {
            height = Math.max(height, height(column));
        }
        return new Box(above, height, false, top -> columns.forEach(column -> draw(column, top)));
    }

    private static void draw(List<Box> column, float top) {
        float y = top;
        for (Box slab : column) {
            y -= slab.above();
            slab.draw(y);
            y -= slab.height();
        }
    }
}
