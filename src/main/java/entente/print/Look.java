package entente.print;

import entente.brief.Length;
import org.openpdf.text.PageSize;

/**
 * The measures and letters of a brief, in points. A full brief has one column and two axes: labels, dates and headings stand
 * on the left one, text on the right one, which keeps lines at a length that is easy to read; tables and figures take both.
 * A short one is set smaller, in two columns with one axis each. Notes stand in two columns in either.
 */
final class Look {
    static final float WIDTH = PageSize.A4.getWidth();
    static final float HEIGHT = PageSize.A4.getHeight();
    /** Between two columns. */
    static final float GAP = 18;

    private static final float NARROWEST_LABEL = 58;
    private static final float SHORT_SCALE = 0.87f;
    /** Columns of what follows the text. */
    static final int APPARATUS_COLUMNS = 2;

    final float left;
    final float right;
    final float top;
    final float foot;
    final int columns;
    /** From the left edge of a column to its text. */
    final float indent;

    final Style series;
    final Style title;
    final Style subtitle;
    final Style section;
    final Style part;
    final Style body;
    final Style told;
    final Style labels;
    final Style fact;
    final Style date;
    final Style entry;
    final Style details;
    final Style caption;
    final Style head;
    final Style cell;
    final Style number;
    final Style note;
    final Style furniture;
    private final float scale;

    private Look(float scale, float margin, float top, float foot, int columns, float indent) {
        this.scale = scale;
        this.left = margin;
        this.right = WIDTH - margin;
        this.top = HEIGHT - top;
        this.foot = foot;
        this.columns = columns;
        this.indent = indent;
        series = style(Face.SANS_BOLD, 9, Palette.ACCENT);
        title = style(Face.SANS_BOLD, 24, Palette.TEXT);
        subtitle = style(Face.SERIF, 13, Palette.MUTED);
        section = style(Face.SANS_BOLD, 14, Palette.ACCENT);
        part = style(Face.SANS_BOLD, 11, Palette.TEXT);
        body = style(Face.SERIF, 9.9, Palette.TEXT);
        told = style(Face.SERIF, 9.4, Palette.TEXT);
        labels = style(Face.SANS_BOLD, 8, Palette.MUTED);
        fact = style(Face.SANS, 8.3, Palette.TEXT);
        date = style(Face.SANS_BOLD, 8.3, Palette.ACCENT);
        entry = style(Face.SANS_BOLD, 9.5, Palette.TEXT);
        details = style(Face.SANS, 7.5, Palette.MUTED);
        caption = style(Face.SANS_BOLD, 8.3, Palette.TEXT);
        head = style(Face.SANS_BOLD, 7.8, Palette.TEXT);
        cell = style(Face.SANS, 7.8, Palette.TEXT);
        number = style(Face.SANS_BOLD, 7, Palette.LINK);
        note = style(Face.SERIF, 7.5, Palette.TEXT);
        furniture = style(Face.SANS, 7.5, Palette.MUTED);
    }

    static Look of(Length length) {
        return switch (length) {
            case FULL -> new Look(1, 52, 56, 52, 1, 88);
            case SHORT -> new Look(SHORT_SCALE, 44, 52, 48, 2, 0);
        };
    }

    private Style style(Face face, double size, java.awt.Color color) {
        return Style.of(face, size * scale, color);
    }

    /** A space above or between, which shrinks with the letters. */
    float space(double points) {
        return (float) points * scale * (columns > 1 ? 0.7f : 1);
    }

    /** From the left edge of a column to what a label says. */
    float label() {
        return Math.max(indent, NARROWEST_LABEL);
    }

    /** How wide one of so many columns is. */
    float width(int of) {
        return (right - left - (of - 1) * GAP) / of;
    }

    /** From one baseline to the next. */
    static float leading(Style style) {
        return style.size() * (style.size() > 13 ? 1.2f : style.size() > 8 ? 1.3f : 1.24f);
    }

    /** From the top of a line to its baseline. */
    static float ascent(Style style) {
        return (leading(style) - style.size()) / 2 + style.size() * 0.8f;
    }
}
