package entente.print.pdf.layout;

import entente.print.pdf.canvas.Canvas;
import entente.print.pdf.tag.StructureElement;

/**
 * What every setter of blocks works with.
 *
 * @param root the tag that holds all others
 */
record LayoutContext(StyleSheet look, Canvas canvas, ParagraphBuilder setting, Boxes strips, PageBuilder flow,
    StructureElement root) {
    /** Where columns that stand now end, from the left edge of the page. */
    float right() {
        return look.left + flow.width();
    }
}
