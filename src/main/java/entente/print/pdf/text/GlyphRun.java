package entente.print.pdf.text;

import java.util.List;

/**
 * Characters that one typeface shows side by side.
 *
 * @param shown what is drawn, left to right; empty for the box that stands for a character which no font has
 * @param meant what it stands for in the text layer; another text than {@code shown} is told to the reader as such
 * @param width in points
 * @param reversed whether {@code shown} is to be read from right to left
 */
public record GlyphRun(Typeface typeface, String shown, String meant, float width, boolean reversed) {
    public static float width(List<GlyphRun> pieces) {
        float sum = 0;
        for (GlyphRun piece : pieces) {
            sum += piece.width();
        }
        return sum;
    }

    /** Whether readers who take {@code shown} as it is, or turned where it is reversed, read what is meant. */
    public boolean isPlain() {
        return (reversed ? Fonts.reversed(this).shown() : shown).equals(meant);
    }

    public boolean isBox() {
        return shown.isEmpty();
    }
}
