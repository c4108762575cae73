package entente.print.pdf.layout;

import entente.brief.BriefLength;
import entente.print.Palette;
import entente.print.pdf.text.FontFace;
import entente.print.pdf.text.TextStyle;
import org.openpdf.text.PageSize;

/**
 * The page geometry and text styles of a brief, in points. Full: one column, with headings, labels and dates flush left
 * and text indented by 88 pt, which keeps the lines short enough to read; tables and figures take the whole width.
 * Short: smaller type, two columns, no indent. Back matter has two columns in both.
 */
public final class StyleSheet {
    static final float WIDTH = PageSize.A4.getWidth();
    static final float HEIGHT = PageSize.A4.getHeight();
    /** The space between two columns of the page. */
    static final float COLUMN_GAP = 18;

    private static final float MIN_LABEL_WIDTH = 58;
    private static final float SHORT_SCALE = 0.87f;
    /** The number of columns of the back matter. */
    static final int BACK_MATTER_COLUMNS = 2;

    final float left;
    final float right;
    final float top;
    final float bottom;
    final int columns;
    /** The distance from the left edge of a column to its text; 0 for no indent. */
    final float indent;

    final TextStyle series;
    final TextStyle title;
    final TextStyle subtitle;
    final TextStyle section;
    final TextStyle subsection;
    public final TextStyle body;
    final TextStyle entryBody;
    final TextStyle factLabel;
    final TextStyle factValue;
    final TextStyle entryDate;
    final TextStyle entryTitle;
    final TextStyle entryDetails;
    final TextStyle caption;
    final TextStyle tableHeader;
    final TextStyle tableCell;
    final TextStyle noteNumber;
    final TextStyle note;
    final TextStyle runningHead;
    private final float scale;

    /**
     * Computes the styles of one length of brief.
     *
     * @param scale of all font sizes, 1 for a full brief
     * @param margin left and right of the text area
     * @param topMargin above the text area
     * @param bottomMargin below the text area
     * @param columns the number of columns of the text
     */
    private StyleSheet(float scale, float margin, float topMargin, float bottomMargin, int columns, float indent) {
        this.scale = scale;
        this.left = margin;
        this.right = WIDTH - margin;
        this.top = HEIGHT - topMargin;
        this.bottom = bottomMargin;
        this.columns = columns;
        this.indent = indent;
        series = style(FontFace.SANS_BOLD, 9, Palette.ACCENT);
        title = style(FontFace.SANS_BOLD, 24, Palette.TEXT);
        subtitle = style(FontFace.SERIF, 13, Palette.MUTED);
        section = style(FontFace.SANS_BOLD, 14, Palette.ACCENT);
        subsection = style(FontFace.SANS_BOLD, 11, Palette.TEXT);
        body = style(FontFace.SERIF, 9.9, Palette.TEXT);
        entryBody = style(FontFace.SERIF, 9.4, Palette.TEXT);
        factLabel = style(FontFace.SANS_BOLD, 8, Palette.MUTED);
        factValue = style(FontFace.SANS, 8.3, Palette.TEXT);
        entryDate = style(FontFace.SANS_BOLD, 8.3, Palette.ACCENT);
        entryTitle = style(FontFace.SANS_BOLD, 9.5, Palette.TEXT);
        entryDetails = style(FontFace.SANS, 7.5, Palette.MUTED);
        caption = style(FontFace.SANS_BOLD, 8.3, Palette.TEXT);
        tableHeader = style(FontFace.SANS_BOLD, 7.8, Palette.TEXT);
        tableCell = style(FontFace.SANS, 7.8, Palette.TEXT);
        noteNumber = style(FontFace.SANS_BOLD, 7, Palette.LINK);
        note = style(FontFace.SERIF, 7.5, Palette.TEXT);
        runningHead = style(FontFace.SANS, 7.5, Palette.MUTED);
    }

    /** The style sheet of a full or a short brief. */
    public static StyleSheet of(BriefLength length) {
        return switch (length) {
            case FULL -> new StyleSheet(1, 52, 56, 52, 1, 88);
            case SHORT -> new StyleSheet(SHORT_SCALE, 44, 52, 48, 2, 0);
        };
    }

    private TextStyle style(FontFace face, double size, java.awt.Color color) {
        return TextStyle.of(face, size * scale, color);
    }

    /** A vertical space in points, scaled with the font size and reduced further in several columns. */
    float scaledSpace(double points) {
        return (float) points * scale * (columns > 1 ? 0.7f : 1);
    }

    /** The distance from the left edge of a column to the value beside a label. */
    float labelWidth() {
        return Math.max(indent, MIN_LABEL_WIDTH);
    }

    /** The width of a column if the text area has {@code count} columns. */
    float columnWidth(int count) {
        return (right - left - (count - 1) * COLUMN_GAP) / count;
    }

    /** The distance from one baseline to the next. */
    static float leading(TextStyle style) {
        return style.size() * (style.size() > 13 ? 1.2f : style.size() > 8 ? 1.3f : 1.24f);
    }

    /** The distance from the top of a line to its baseline. */
    static float ascent(TextStyle style) {
        return (leading(style) - style.size()) / 2 + style.size() * 0.8f;
    }
}
