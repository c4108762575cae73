package entente.print;

import java.util.Locale;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * The box that stands for a character which no font has: its code point in small digits, two rows of two or three, as
 * in Unicode's Last Resort font.
 */
final class Box {
    private static final float DIGITS = 0.38f;
    private static final float HEIGHT = 0.82f;

    private Box() {}

    static float width(Typeface face, int codePoint, float size) {
        return face.width(rows(codePoint)[0], size * DIGITS) + 0.24f * size;
    }

    /** Draws the box of {@code piece} with its lower left corner just under the baseline. */
    static void draw(PdfContentByte canvas, Piece piece, Style style, float x, float baseline) {
        float size = style.size();
        float bottom = baseline - 0.1f * size;
        canvas.setColorStroke(style.color());
        canvas.setLineWidth(0.04f * size);
        canvas.rectangle(x + 0.05f * size, bottom, piece.width() - 0.1f * size, HEIGHT * size);
        canvas.stroke();
        String[] rows = rows(piece.meant().codePointAt(0));
        canvas.beginText();
        canvas.setFontAndSize(piece.typeface().font, size * DIGITS);
        for (int i = 0; i < rows.length; i++) {
            canvas.setTextMatrix(x + 0.12f * size, bottom + (i == 0 ? 0.47f : 0.1f) * size);
            canvas.showText(rows[i]);
        }
        canvas.endText();
    }

    private static String[] rows(int codePoint) {
        String hex = String.format(Locale.ROOT, codePoint > 0xFFFF ? "%06X" : "%04X", codePoint);
        int half = hex.length() / 2;
        return new String[]{hex.substring(0, half), hex.substring(half)};
    }
}
