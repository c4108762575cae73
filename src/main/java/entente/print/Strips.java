package entente.print;

import java.util.ArrayList;
import java.util.List;

/** Cuts what is set into slabs, so that no paragraph leaves one line alone at the end or the head of a page. */
final class Strips {
    private final Canvas canvas;

    Strips(Canvas canvas) {
        this.canvas = canvas;
    }

    /** The lines of a paragraph at {@code x}; empty for no lines. */
    List<Slab> paragraph(List<Line> lines, Style style, float x, float above) {
        var slabs = new ArrayList<Slab>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean bound = (i == 0 && lines.size() > 1) || i == lines.size() - 2;
            slabs.add(new Slab(i == 0 ? above : 0, Look.leading(style), bound,
                top -> canvas.text(line, x, top - Look.ascent(style))));
        }
        return slabs;
    }

    /** All of {@code slabs} on one page. */
    static List<Slab> together(List<Slab> slabs) {
        var bound = new ArrayList<>(slabs);
        for (int i = 0; i < bound.size() - 1; i++) {
            bound.set(i, bound.get(i).bound(true));
        }
        return bound;
    }

    /** All of {@code slabs} on one page, and with what follows them. */
    static List<Slab> withNext(List<Slab> slabs) {
        return slabs.stream().map(slab -> slab.bound(true)).toList();
    }

    /** The same slabs as all of {@code tag}, which is complete at once where there are none. */
    static List<Slab> ending(List<Slab> slabs, Tag tag) {
        if (slabs.isEmpty()) {
            tag.close();
            return slabs;
        }
        var all = new ArrayList<>(slabs);
        all.add(all.removeLast().ending(tag));
        return all;
    }

    static float height(List<Slab> slabs) {
        float sum = 0;
        for (Slab slab : slabs) {
            sum += slab.above() + slab.height();
        }
        return sum;
    }

    /** Slabs that stand side by side, as one: as high as the highest. */
    static Slab beside(float above, List<List<Slab>> columns) {
        float height = 0;
        for (List<Slab> column : columns) {
            height = Math.max(height, height(column));
        }
        return new Slab(above, height, false, top -> columns.forEach(column -> draw(column, top)));
    }

    private static void draw(List<Slab> column, float top) {
        float y = top;
        for (Slab slab : column) {
            y -= slab.above();
            slab.draw(y);
            y -= slab.height();
        }
    }
}
