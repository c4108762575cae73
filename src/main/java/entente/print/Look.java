package entente.print;

import static entente.print.Style.of;

import org.openpdf.text.PageSize;

/**
 * The measures of a page, in points. Two axes rule it: labels, dates and headings stand on the left one, text on the
 * right one, which keeps lines at a length that is easy to read; tables and figures take both.
 */
final class Look {
    static final float WIDTH = PageSize.A4.getWidth();
    static final float HEIGHT = PageSize.A4.getHeight();
    static final float LEFT = 56;
    static final float RIGHT = WIDTH - 56;
    static final float TEXT = LEFT + 96;
    static final float TOP = HEIGHT - 64;
    static final float FOOT = 62;
    static final float LABEL_WIDTH = TEXT - LEFT - 10;

    static final Style SERIES = of(Face.SANS_BOLD, 9, Palette.ACCENT);
    static final Style TITLE = of(Face.SANS_BOLD, 25, Palette.TEXT);
    static final Style SUBTITLE = of(Face.SERIF, 13.5, Palette.MUTED);
    static final Style SECTION = of(Face.SANS_BOLD, 14.5, Palette.ACCENT);
    static final Style PART = of(Face.SANS_BOLD, 11, Palette.TEXT);
    static final Style BODY = of(Face.SERIF, 10.5, Palette.TEXT);
    static final Style TOLD = of(Face.SERIF, 10, Palette.TEXT);
    static final Style LABEL = of(Face.SANS_BOLD, 8, Palette.MUTED);
    static final Style FACT = of(Face.SANS, 8.5, Palette.TEXT);
    static final Style DATE = of(Face.SANS_BOLD, 8.5, Palette.ACCENT);
    static final Style ENTRY = of(Face.SANS_BOLD, 10, Palette.TEXT);
    static final Style DETAILS = of(Face.SANS, 8, Palette.MUTED);
    static final Style CAPTION = of(Face.SANS_BOLD, 8.5, Palette.TEXT);
    static final Style HEAD = of(Face.SANS_BOLD, 8, Palette.TEXT);
    static final Style CELL = of(Face.SANS, 8, Palette.TEXT);
    static final Style NUMBER = of(Face.SANS_BOLD, 7.5, Palette.LINK);
    static final Style NOTE = of(Face.SERIF, 8.8, Palette.TEXT);
    static final Style FURNITURE = of(Face.SANS, 7.5, Palette.MUTED);

    private Look() {}

    /** From one baseline to the next. */
    static float leading(Style style) {
        return style.size() * (style.size() > 13 ? 1.2f : style.size() > 10 ? 1.36f : 1.32f);
    }

    /** From the top of a line to its baseline. */
    static float ascent(Style style) {
        return (leading(style) - style.size()) / 2 + style.size() * 0.8f;
    }
}
