package entente.print;

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

    static final Style SERIES = Style.of(Face.SANS_BOLD, 9, Palette.ACCENT);
    static final Style TITLE = Style.of(Face.SANS_BOLD, 25, Palette.TEXT);
    static final Style SUBTITLE = Style.of(Face.SERIF, 13.5, Palette.MUTED);
    static final Style SECTION = Style.of(Face.SANS_BOLD, 14.5, Palette.ACCENT);
    static final Style PART = Style.of(Face.SANS_BOLD, 11, Palette.TEXT);
    static final Style BODY = Style.of(Face.SERIF, 10.5, Palette.TEXT);
    static final Style TOLD = Style.of(Face.SERIF, 10, Palette.TEXT);
    static final Style LABEL = Style.of(Face.SANS_BOLD, 8, Palette.MUTED);
    static final Style FACT = Style.of(Face.SANS, 8.5, Palette.TEXT);
    static final Style DATE = Style.of(Face.SANS_BOLD, 8.5, Palette.ACCENT);
    static final Style ENTRY = Style.of(Face.SANS_BOLD, 10, Palette.TEXT);
    static final Style DETAILS = Style.of(Face.SANS, 8, Palette.MUTED);
    static final Style CAPTION = Style.of(Face.SANS_BOLD, 8.5, Palette.TEXT);
    static final Style HEAD = Style.of(Face.SANS_BOLD, 8, Palette.TEXT);
    static final Style CELL = Style.of(Face.SANS, 8, Palette.TEXT);
    static final Style NUMBER = Style.of(Face.SANS_BOLD, 7.5, Palette.LINK);
    static final Style NOTE = Style.of(Face.SERIF, 8.8, Palette.TEXT);
    static final Style FURNITURE = Style.of(Face.SANS, 7.5, Palette.MUTED);

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
