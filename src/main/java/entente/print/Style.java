package entente.print;

import java.awt.Color;

/**
 * How a run of words looks.
 *
 * @param size in points
 * @param rise above the baseline, in points
 * @param underlined with a hairline, as links in running text are
 */
record Style(Face face, float size, Color color, float rise, boolean underlined) {
    private static final float RUNNING_TEXT = 8;

    static Style of(Face face, double size, Color color) {
        return new Style(face, (float) size, color, 0, false);
    }

    Style with(Face other) {
        return new Style(other, size, color, rise, underlined);
    }

    /** Links in running text are underlined, since colour alone does not tell them; titles, cells and notes are not. */
    Style link() {
        return new Style(face, size, Palette.LINK, rise, face == Face.SERIF && size >= RUNNING_TEXT);
    }

    /** Small and raised, for the number of a note. */
    Style raised() {
        return new Style(face == Face.SANS || face == Face.SANS_BOLD ? Face.SANS : Face.SERIF, size * 0.66f,
            Palette.LINK, rise + size * 0.34f, false);
    }
}
