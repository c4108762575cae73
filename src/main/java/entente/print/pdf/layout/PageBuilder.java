package entente.print.pdf.layout;

import entente.print.pdf.canvas.Canvas;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Fills columns and pages with slabs, one after the other. Slabs that are bound together move on together; a chain that is
 * longer than a column breaks where it must. Where columns stand side by side, the last of them come out equally high.
 */
final class PageBuilder {
    /** Space over columns that begin below other text. */
    private static final float ABOVE = 6;
    /** Columns are not begun in less room than this. */
    private static final float LEAST = 150;
    /** By how much the height of columns is raised until all fits. */
    private static final float STEP = 3;

    private final PageFurniture pages;
    private final Canvas canvas;
    private final StyleSheet look;
    private final List<Box> chain = new ArrayList<>();
    private final Deque<List<Box>> waiting = new ArrayDeque<>();
    private float waitingHeight;
    private int columns = 1;
    private int column;
    private float top;
    private float foot;
    private float y;
    private float lowest;
    private boolean fresh = true;

    PageBuilder(PageFurniture pages, Canvas canvas, StyleSheet look) {
        this.pages = pages;
        this.canvas = canvas;
        this.look = look;
        begin(pages.open());
    }

    void add(List<Box> slabs) {
        slabs.forEach(this::add);
    }

    void add(Box slab) {
        chain.add(slab);
        if (!slab.bound()) {
            settle();
        }
    }

    /** What follows stands in so many columns, below what came before. */
    void columns(int count) {
        settle();
        finish();
        if (count > 1) {
            y -= fresh ? 0 : ABOVE;
            if (y - look.foot < LEAST) {
                turnPage();
            }
        }
        columns = count;
        top = y;
        lowest = y;
        fresh = true;
    }

    /** Draws what is left and ends the last page. */
    void end() {
        settle();
        finish();
        leavePage();
    }

    /** How wide the current columns are. */
    float width() {
        return look.width(columns);
    }

    private void settle() {
        if (chain.isEmpty()) {
            return;
        }
        var whole = List.copyOf(chain);
        chain.clear();
        if (columns == 1) {
            place(whole);
            return;
        }
        waiting.add(whole);
        waitingHeight += Boxes.height(whole);
        if (waitingHeight > columns * (top - look.foot)) {
            fillPage();
        }
    }

    /** Draws what waits until a page is full. */
    private void fillPage() {
        int page = pages.count();
        while (!waiting.isEmpty() && pages.count() == page) {
            List<Box> first = waiting.removeFirst();
            waitingHeight -= Boxes.height(first);
            place(first);
        }
    }

    /** Draws what waits in columns that are as high as they must be, and takes up below them. */
    private void finish() {
        while (!waiting.isEmpty()) {
            float height = balanced();
            if (height <= top - look.foot) {
                foot = top - height;
                waiting.forEach(this::place);
                waiting.clear();
                waitingHeight = 0;
            } else {
                fillPage();
            }
        }
        y = lowest;
        columns = 1;
        column = 0;
        foot = look.foot;
        canvas.shift(0);
    }

    private float balanced() {
        float height = waitingHeight / columns;
        while (height <= top - look.foot && !fits(height)) {
            height += STEP;
        }
        return height;
    }

    private boolean fits(float height) {
        int at = column;
        float room = fresh ? height : y - (top - height);
        boolean start = fresh;
        for (List<Box> next : waiting) {
            float needed = Boxes.height(next) - (start ? next.getFirst().above() : 0);
            if (needed > room + 0.01f && !start) {
                at++;
                room = height - (next.getFirst().head() == null ? 0 : next.getFirst().head().height());
                needed = Boxes.height(next) - next.getFirst().above();
            }
            if (needed > room + 0.01f || at >= columns) {
                return false;
            }
            room -= needed;
            start = false;
        }
        return true;
    }

    private void place(List<Box> slabs) {
        makeRoom(slabs.getFirst(), Boxes.height(slabs));
        slabs.forEach(this::draw);
    }

    /** Columns that begin below other text may be too low for what a page would hold. */
    private void makeRoom(Box next, float height) {
        if (!fresh && !holds(height)) {
            turn(next);
        }
        if (fresh && top < look.top && !holds(height - next.above())) {
            turnPage();
        }
    }

    private void draw(Box slab) {
        makeRoom(slab, slab.above() + slab.height());
        y -= fresh ? 0 : slab.above();
        slab.draw(y);
        y -= slab.height();
        lowest = Math.min(lowest, y);
        fresh = false;
    }

    private boolean holds(float height) {
        return y - height >= foot - 0.01f;
    }

    private void turn(Box next) {
        if (column + 1 < columns) {
            column++;
            y = top;
            fresh = true;
            canvas.shift(column * (width() + StyleSheet.GAP));
        } else {
            turnPage();
        }
        Box head = next.head();
        if (head != null) {
            head.draw(y);
            y -= head.height();
        }
    }

    private void turnPage() {
        leavePage();
        begin(pages.open());
    }

    private void leavePage() {
        canvas.shift(0);
        pages.close();
    }

    private void begin(float from) {
        top = from;
        y = from;
        lowest = from;
        foot = look.foot;
        column = 0;
        fresh = true;
    }
}
