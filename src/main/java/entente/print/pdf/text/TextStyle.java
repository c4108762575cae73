package entente.print.pdf.text;

import entente.print.Palette;
import java.awt.Color;

/**
 * The character format of a text run.
 *
 * @param size of the font, in points
 * @param rise above the baseline, in points
 * @param underlined whether it is underlined with a hairline, as links in running text are
 */
public record TextStyle(FontFace face, float size, Color color, float rise, boolean underlined) {
    /** The smallest font size of running text, in points. */
    private static final float MIN_RUNNING_TEXT_SIZE = 8;

    /** A style on the baseline, not underlined. */
    public static TextStyle of(FontFace face, double size, Color color) {
        return new TextStyle(face, (float) size, color, 0, false);
    }

    /** The same style in another face. */
    public TextStyle withFace(FontFace face) {
        return new TextStyle(face, size, color, rise, underlined);
    }

    /**
     * The style of a link. In running text it is underlined, as colour alone is not enough (WCAG 2.2, 1.4.1); in
     * titles, cells and notes it is not.
     */
    public TextStyle asLink() {
        return new TextStyle(face, size, Palette.LINK, rise, face == FontFace.SERIF && size >= MIN_RUNNING_TEXT_SIZE);
    }

    /** A superscript, for the number of a note. */
    public TextStyle asSuperscript() {
        return new TextStyle(face == FontFace.SANS || face == FontFace.SANS_BOLD ? FontFace.SANS : FontFace.SERIF,
            size * 0.66f,
            Palette.LINK, rise + size * 0.34f, false);
    }
}
