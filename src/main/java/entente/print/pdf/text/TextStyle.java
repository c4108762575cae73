package entente.print.pdf.text;

import entente.print.Palette;
import java.awt.Color;

/**
 * How a run of words looks.
 *
 * @param size in points
 * @param rise above the baseline, in points
 * @param underlined with a hairline, as links in running text are
 */
public record TextStyle(FontFace face, float size, Color color, float rise, boolean underlined) {
    private static final float RUNNING_TEXT = 8;

    public static TextStyle of(FontFace face, double size, Color color) {
        return new TextStyle(face, (float) size, color, 0, false);
    }

    public TextStyle with(FontFace other) {
        return new TextStyle(other, size, color, rise, underlined);
    }

    /** Links in running text are underlined, since colour alone does not tell them; titles, cells and notes are not. */
    public TextStyle link() {
        return new TextStyle(face, size, Palette.LINK, rise, face == FontFace.SERIF && size >= RUNNING_TEXT);
    }

    /** Small and raised, for the number of a note. */
    public TextStyle raised() {
        return new TextStyle(face == FontFace.SANS || face == FontFace.SANS_BOLD ? FontFace.SANS : FontFace.SERIF,
            size * 0.66f,
            Palette.LINK, rise + size * 0.34f, false);
    }
}
