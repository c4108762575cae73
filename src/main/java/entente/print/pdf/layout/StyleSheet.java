package entente.print.pdf.layout;

import entente.brief.BriefLength;
import entente.print.Palette;
import entente.print.pdf.text.FontFace;
import entente.print.pdf.text.TextStyle;
import org.openpdf.text.PageSize;

/**
 * The measures and letters of a brief, in points. A full brief has one column and two axes: labels, dates and headings stand
 * on the left one, text on the right one, which keeps lines at a length that is easy to read; tables and figures take both.
 * A short one is set smaller, in two columns with one axis each. Notes stand in two columns in either.
 */
public final class StyleSheet {
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

    final TextStyle series;
    final TextStyle title;
    final TextStyle subtitle;
    final TextStyle section;
    final TextStyle part;
    public final TextStyle body;
    final TextStyle told;
    final TextStyle labels;
    final TextStyle fact;
    final TextStyle date;
    final TextStyle entry;
    final TextStyle details;
    final TextStyle caption;
    final TextStyle head;
    final TextStyle cell;
    final TextStyle number;
    final TextStyle note;
    final TextStyle furniture;
    private final float scale;

    private StyleSheet(float scale, float margin, float top, float foot, int columns, float indent) {
        this.scale = scale;
        this.left = margin;
        this.right = WIDTH - margin;
        this.top = HEIGHT - top;
        this.foot = foot;
        this.columns = columns;
        this.indent = indent;
        series = style(FontFace.SANS_BOLD, 9, Palette.ACCENT);
        title = style(FontFace.SANS_BOLD, 24, Palette.TEXT);
        subtitle = style(FontFace.SERIF, 13, Palette.MUTED);
        section = style(FontFace.SANS_BOLD, 14, Palette.ACCENT);
        part = style(FontFace.SANS_BOLD, 11, Palette.TEXT);
        body = style(FontFace.SERIF, 9.9, Palette.TEXT);
        told = style(FontFace.SERIF, 9.4, Palette.TEXT);
        labels = style(FontFace.SANS_BOLD, 8, Palette.MUTED);
        fact = style(FontFace.SANS, 8.3, Palette.TEXT);
        date = style(FontFace.SANS_BOLD, 8.3, Palette.ACCENT);
        entry = style(FontFace.SANS_BOLD, 9.5, Palette.TEXT);
        details = style(FontFace.SANS, 7.5, Palette.MUTED);
        caption = style(FontFace.SANS_BOLD, 8.3, Palette.TEXT);
        head = style(FontFace.SANS_BOLD, 7.8, Palette.TEXT);
        cell = style(FontFace.SANS, 7.8, Palette.TEXT);
        number = style(FontFace.SANS_BOLD, 7, Palette.LINK);
        note = style(FontFace.SERIF, 7.5, Palette.TEXT);
        furniture = style(FontFace.SANS, 7.5, Palette.MUTED);
    }

    public static StyleSheet of(BriefLength length) {
        return switch (length) {
            case FULL -> new StyleSheet(1, 52, 56, 52, 1, 88);
            case SHORT -> new StyleSheet(SHORT_SCALE, 44, 52, 48, 2, 0);
        };
    }

    private TextStyle style(FontFace face, double size, java.awt.Color color) {
        return TextStyle.of(face, size * scale, color);
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
    static float leading(TextStyle style) {
        return style.size() * (style.size() > 13 ? 1.2f : style.size() > 8 ? 1.3f : 1.24f);
    }

    /** From the top of a line to its baseline. */
    static float ascent(TextStyle style) {
        return (leading(style) - style.size()) / 2 + style.size() * 0.8f;
    }
}
