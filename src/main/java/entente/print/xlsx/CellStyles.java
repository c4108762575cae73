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
 * How each kind of cell looks. Fonts are named, never loaded: one that every office suite has, or has a double of. The
 * header is filled here too, since not every program shows the style of a table.
 *
 * @param shaded a count on a ground that says how large it is
 * @param formulaLike words that must not be taken for a formula: the cell carries the quote prefix
 */
record CellStyles(
    XSSFCellStyle header,
    XSSFCellStyle numberHeader,
    XSSFCellStyle shadedHeader,
    XSSFCellStyle words,
    XSSFCellStyle formulaLike,
    XSSFCellStyle number,
    XSSFCellStyle shaded,
    XSSFCellStyle day,
    XSSFCellStyle link) {
    private static final String FONT = "Arial";
    private static final short FONT_SIZE = 10;

    static CellStyles in(XSSFWorkbook book) {
        font(book.getFontAt(0));
        var words = words(book);
        var formulaLike = words(book);
        formulaLike.setQuotePrefixed(true);
        var number = right(lined(book));
        var day = lined(book);
        day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
        left(day);
        return new CellStyles(left(header(book)), right(header(book)), centred(header(book)), words, formulaLike,
            number, centred(lined(book)), day, link(book));
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

    private static XSSFCellStyle words(XSSFWorkbook book) {
        var style = left(lined(book));
        style.setWrapText(true);
        return style;
    }

    private static XSSFCellStyle link(XSSFWorkbook book) {
        var font = font(book.createFont());
        font.setColor(color(Palette.LINK));
        font.setUnderline(Font.U_SINGLE);
        var style = words(book);
        style.setFont(font);
        return style;
    }

    private static XSSFCellStyle lined(XSSFWorkbook book) {
        var style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(color(Palette.RULE));
        return style;
    }

    private static XSSFCellStyle left(XSSFCellStyle style) {
        return aligned(style, HorizontalAlignment.LEFT);
    }

    private static XSSFCellStyle centred(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    private static XSSFCellStyle right(XSSFCellStyle style) {
        return aligned(style, HorizontalAlignment.RIGHT);
    }

    /** Set in a little, so that columns do not touch. */
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
