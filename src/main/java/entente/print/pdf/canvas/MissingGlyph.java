package entente.print.pdf.canvas;

import entente.print.pdf.text.Fonts;
import entente.print.pdf.text.GlyphRun;
import entente.print.pdf.text.TextStyle;

/**
 * The box that stands for a character which no font has: its code point in small digits, two rows of two or three, as
 * in Unicode's Last Resort font.
 */
final class MissingGlyph {
    private static final float HEIGHT = 0.82f;

    private MissingGlyph() {}

    /** Draws the box of {@code piece} with its lower left corner just under the baseline {@code foot}. */
    static void draw(ContentWriter pen, GlyphRun piece, TextStyle style, float x, float foot) {
        float size = style.size();
        float bottom = foot - 0.1f * size;
        pen.content.setColorStroke(style.color());
        pen.content.setLineWidth(0.04f * size);
        pen.content.rectangle(x + 0.05f * size, bottom, piece.width() - 0.1f * size, HEIGHT * size);
        pen.content.stroke();
        String[] rows = Fonts.boxRows(piece.meant().codePointAt(0));
        for (int i = 0; i < rows.length; i++) {
            float baseline = bottom + (i == 0 ? 0.47f : 0.1f) * size;
            pen.show(rows[i], piece.typeface(), size * Fonts.BOX_DIGITS, x + 0.12f * size, baseline);
        }
    }
}
