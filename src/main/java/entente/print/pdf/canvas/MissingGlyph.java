package entente.print.pdf.canvas;

import entente.print.pdf.text.Fonts;
import entente.print.pdf.text.GlyphRun;
import entente.print.pdf.text.TextStyle;

/**
 * The replacement glyph of a character that no font has: a box with its code point in two rows of small hexadecimal
 * digits, as in Unicode's Last Resort font.
 */
final class MissingGlyph {
    /** As a share of the font size. */
    private static final float BOX_HEIGHT = 0.82f;

    private MissingGlyph() {}

    /** Draws the box of {@code run}; its lower edge is a tenth of the font size below {@code baseline}. */
    static void draw(ContentWriter writer, GlyphRun run, TextStyle style, float x, float baseline) {
        float size = style.size();
        float bottom = baseline - 0.1f * size;
        writer.content.setColorStroke(style.color());
        writer.content.setLineWidth(0.04f * size);
        writer.content.rectangle(x + 0.05f * size, bottom, run.width() - 0.1f * size, BOX_HEIGHT * size);
        writer.content.stroke();
        String[] rows = Fonts.missingGlyphDigits(run.actualText().codePointAt(0));
        for (int i = 0; i < rows.length; i++) {
            float digits = bottom + (i == 0 ? 0.47f : 0.1f) * size;
            writer.showText(rows[i], run.typeface(), size * Fonts.MISSING_GLYPH_DIGIT_SIZE, x + 0.12f * size, digits);
        }
    }
}
