package entente.print.pdf.text;

import java.util.List;

/**
 * Adjacent characters that are drawn in one typeface.
 *
 * @param drawnText the characters that are drawn, from left to right; empty for the box of a character that no font has
 * @param actualText the original text; if it differs from the drawn text, it is written as {@code ActualText}
 * @param width in points
 * @param reversed whether the drawn characters are in reverse reading order
 */
public record GlyphRun(Typeface typeface, String drawnText, String actualText, float width, boolean reversed) {
    /** The sum of the widths, in points. */
    public static float width(List<GlyphRun> runs) {
        float sum = 0;
        for (GlyphRun run : runs) {
            sum += run.width();
        }
        return sum;
    }

    /** Whether the drawn characters, in reading order, are equal to the original text. */
    public boolean isDrawnAsIs() {
        return (reversed ? Fonts.reversed(this).drawnText() : drawnText).equals(actualText);
    }

    /** Whether it is the box of a character that no font has. */
    public boolean isMissingGlyph() {
        return drawnText.isEmpty();
    }
}
