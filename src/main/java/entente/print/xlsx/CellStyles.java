package entente.print.xlsx;

import entente.print.Palette;
import java.awt.Color;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The cell styles of a workbook. The font is only named, never loaded: every office suite has it or a metric-compatible
 * one. Header cells have a fill colour of their own, because not every program applies table styles.
 *
 * @param shaded for a count in a column with a colour scale
 * @param quotedText for text that looks like a formula; the quote prefix makes Excel keep it as text
 */
record CellStyles(
    XSSFCellStyle header,
    XSSFCellStyle numberHeader,
    XSSFCellStyle shadedHeader,
    XSSFCellStyle text,
    XSSFCellStyle quotedText,
    XSSFCellStyle number,
    XSSFCellStyle shaded,
    XSSFCellStyle date,
    XSSFCellStyle link) {
    private static final String FONT = "Arial";
    private static final short FONT_SIZE = 10;

    /** Creates the styles in {@code book} and sets its default font. */
    static CellStyles create(XSSFWorkbook book) {
        font(book.getFontAt(0));
        var textStyle = text(book);
        var quotedText = text(book);
        quotedText.setQuotePrefixed(true);
        var number = rightAligned(bordered(book));
        var date = bordered(book);
        date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
        leftAligned(date);
        return new CellStyles(leftAligned(header(book)), rightAligned(header(book)), centred(header(book)), textStyle,
            quotedText, number, centred(bordered(book)), date, link(book));
    }

    private static XSSFCellStyle header(XSSFWorkbook book) {
        var font = font(book.createFont());
        font.setBold(true);
        font.setColor(color(Color.WHITE));
        var style = book.createCellStyle();
        style.setFont(font);
        style.setFillForegroundColor(color(Palette.ACCENT));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static XSSFCellStyle text(XSSFWorkbook book) {
        var style = leftAligned(bordered(book));
        style.setWrapText(true);
        return style;
    }

    private static XSSFCellStyle link(XSSFWorkbook book) {
        var font = font(book.createFont());
        font.setColor(color(Palette.LINK));
        font.setUnderline(Font.U_SINGLE);
        var style = text(book);
        style.setFont(font);
        return style;
    }

    private static XSSFCellStyle bordered(XSSFWorkbook book) {
        var style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(color(Palette.RULE));
        return style;
    }

    private static XSSFCellStyle leftAligned(XSSFCellStyle style) {
        return aligned(style, HorizontalAlignment.LEFT);
    }

    private static XSSFCellStyle centred(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    private static XSSFCellStyle rightAligned(XSSFCellStyle style) {
        return aligned(style, HorizontalAlignment.RIGHT);
    }

    /** Aligns and indents, so that the contents of adjacent columns do not touch. */
    private static XSSFCellStyle aligned(XSSFCellStyle style, HorizontalAlignment side) {
        style.setAlignment(side);
        style.setIndention((short) 1);
        return style;
    }

    private static XSSFFont font(XSSFFont font) {
        font.setFontName(FONT);
        font.setFontHeightInPoints(FONT_SIZE);
        return font;
    }

    private static XSSFColor color(Color color) {
        return new XSSFColor(Palette.rgb(color));
    }
}
