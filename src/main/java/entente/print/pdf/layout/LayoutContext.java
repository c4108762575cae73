package entente.print.pdf.layout;

import entente.print.pdf.canvas.Canvas;
import entente.print.pdf.tag.StructureElement;

/**
 * The objects that the layouts of all kinds of blocks share.
 *
 * @param root the structure element that holds all others
 */
record LayoutContext(StyleSheet styles, Canvas canvas, ParagraphBuilder paragraphs, Boxes boxes, PageBuilder pages,
    StructureElement root) {
    /** The right edge of the first column, in points from the left edge of the page. */
    float rightEdge() {
        return styles.left + pages.columnWidth();
    }
}
