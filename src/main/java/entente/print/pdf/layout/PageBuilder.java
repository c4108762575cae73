package entente.print.pdf.layout;

import entente.print.pdf.canvas.Canvas;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Fills columns and pages with boxes in sequence (TeX: page builder). A box and the boxes that it must be kept with
 * form a unit, which moves to the next column as a whole; a unit that is taller than a column is broken. At the end of
 * a region of several columns, the columns of its last page are balanced: they get the same height.
 */
final class PageBuilder {
    /** The space above columns that begin below other text, in points. */
    private static final float SPACE_ABOVE_COLUMNS = 6;
    /** In points. Several columns begin on a new page if less height is left. */
    private static final float MIN_COLUMN_HEIGHT = 150;
    /** The step in points by which balancing raises the height of the columns until everything fits. */
    private static final float BALANCING_STEP = 3;

    private final PageFurniture pages;
    private final Canvas canvas;
    private final StyleSheet styles;
    /** The unit that is being collected. The first box without keep-with-next completes it. */
    private final List<Box> unit = new ArrayList<>();
    /**
     * The units of a region of several columns that are not drawn yet. They are drawn when they fill a page or the
     * region ends.
     */
    private final Deque<List<Box>> pending = new ArrayDeque<>();
    private float pendingHeight;
    private int columnCount = 1;
    private int column;
    private float top;
    private float bottom;
    private float y;
    private float lowestY;
    private boolean atTop = true;

    PageBuilder(PageFurniture pages, Canvas canvas, StyleSheet styles) {
        this.pages = pages;
        this.canvas = canvas;
        this.styles = styles;
        startPage(pages.beginPage());
    }

    void add(List<Box> boxes) {
        boxes.forEach(this::add);
    }

    /** Adds a box below the boxes before it. */
    void add(Box box) {
        unit.add(box);
        if (!box.keepWithNext()) {
            finishUnit();
        }
    }

    /** Ends the current columns and begins {@code count} columns below them. */
    void beginColumns(int count) {
        finishUnit();
        finishColumns();
        if (count > 1) {
            y -= atTop ? 0 : SPACE_ABOVE_COLUMNS;
            if (y - styles.bottom < MIN_COLUMN_HEIGHT) {
                nextPage();
            }
        }
        columnCount = count;
        top = y;
        lowestY = y;
        atTop = true;
    }

    /** Draws the remaining boxes and ends the last page. */
    void finish() {
        finishUnit();
        finishColumns();
        closePage();
    }

    /** The width of the current columns in points. */
    float columnWidth() {
        return styles.columnWidth(columnCount);
    }

    private void finishUnit() {
        if (unit.isEmpty()) {
            return;
        }
        var completeUnit = List.copyOf(unit);
        unit.clear();
        if (columnCount == 1) {
            place(completeUnit);
            return;
        }
        pending.add(completeUnit);
        pendingHeight += Boxes.height(completeUnit);
        if (pendingHeight > columnCount * (top - styles.bottom)) {
            fillPage();
        }
    }

    /** Draws pending units until a page is full. */
    private void fillPage() {
        int page = pages.pageCount();
        while (!pending.isEmpty() && pages.pageCount() == page) {
            List<Box> first = pending.removeFirst();
            pendingHeight -= Boxes.height(first);
            place(first);
        }
    }

    /** Draws all pending units, with balanced columns on their last page, and returns to one column below them. */
    private void finishColumns() {
        while (!pending.isEmpty()) {
            float height = balancedHeight();
            if (height <= top - styles.bottom) {
                bottom = top - height;
                pending.forEach(this::place);
                pending.clear();
                pendingHeight = 0;
            } else {
                fillPage();
            }
        }
        y = lowestY;
        columnCount = 1;
        column = 0;
        bottom = styles.bottom;
        canvas.setColumnOffset(0);
    }

    /**
     * The smallest column height at which the pending units fit on this page. If they do not fit, a value above the
     * available height.
     */
    private float balancedHeight() {
        float height = pendingHeight / columnCount;
        while (height <= top - styles.bottom && !fits(height)) {
            height += BALANCING_STEP;
        }
        return height;
    }

    private boolean fits(float height) {
        int candidate = column;
        float remaining = atTop ? height : y - (top - height);
        boolean columnStart = atTop;
        for (List<Box> next : pending) {
            float required = Boxes.height(next) - (columnStart ? next.getFirst().spaceAbove() : 0);
            if (required > remaining + 0.01f && !columnStart) {
                candidate++;
                remaining =
                    height - (next.getFirst().repeatedHeader() == null ? 0 : next.getFirst().repeatedHeader().height());
                required = Boxes.height(next) - next.getFirst().spaceAbove();
            }
            if (required > remaining + 0.01f || candidate >= columnCount) {
                return false;
            }
            remaining -= required;
            columnStart = false;
        }
        return true;
    }

    private void place(List<Box> boxes) {
        ensureSpace(boxes.getFirst(), Boxes.height(boxes));
        boxes.forEach(this::draw);
    }

    /**
     * Moves to the next column if {@code height} does not fit below the last box. Moves to the next page if {@code
     * height} does not fit at the top of a column either and the columns begin below other text.
     */
    private void ensureSpace(Box next, float height) {
        if (!atTop && !fitsBelow(height)) {
            nextColumn(next);
        }
        if (atTop && top < styles.top && !fitsBelow(height - next.spaceAbove())) {
            nextPage();
        }
    }

    private void draw(Box box) {
        ensureSpace(box, box.spaceAbove() + box.height());
        y -= atTop ? 0 : box.spaceAbove();
        box.draw(y);
        y -= box.height();
        lowestY = Math.min(lowestY, y);
        atTop = false;
    }

    private boolean fitsBelow(float height) {
        return y - height >= bottom - 0.01f;
    }

    private void nextColumn(Box next) {
        if (column + 1 < columnCount) {
            column++;
            y = top;
            atTop = true;
            canvas.setColumnOffset(column * (columnWidth() + StyleSheet.COLUMN_GAP));
        } else {
            nextPage();
        }
        Box header = next.repeatedHeader();
        if (header != null) {
            header.draw(y);
            y -= header.height();
        }
    }

    private void nextPage() {
        closePage();
        startPage(pages.beginPage());
    }

    private void closePage() {
        canvas.setColumnOffset(0);
        pages.endPage();
    }

    private void startPage(float upperEdge) {
        top = upperEdge;
        y = upperEdge;
        lowestY = upperEdge;
        bottom = styles.bottom;
        column = 0;
        atTop = true;
    }
}
