package entente.print;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * How each kind of cell looks. Fonts are named, never loaded; the header is filled here too, since not every program shows
 * the style of a table.
 *
 * @param formulaLike words that must not be taken for a formula: the cell carries the quote prefix
 */
record CellStyles(
    XSSFCellStyle header,
    XSSFCellStyle words,
    XSSFCellStyle formulaLike,
    XSSFCellStyle number,
    XSSFCellStyle day,
    XSSFCellStyle link) {
    private static final XSSFColor SLATE = color(0x24, 0x3B, 0x53);
    private static final XSSFColor HAIRLINE = color(0xD9, 0xE2, 0xEC);
    private static final XSSFColor WHITE = color(0xFF, 0xFF, 0xFF);
    private static final XSSFColor BLUE = color(0x0B, 0x57, 0xA4);

    static CellStyles in(XSSFWorkbook book) {
        var words = words(book);
        var formulaLike = words(book);
        formulaLike.setQuotePrefixed(true);
        var number = lined(book);
        var day = lined(book);
        day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
        day.setAlignment(HorizontalAlignment.LEFT);
        return new CellStyles(header(book), words, formulaLike, number, day, link(book));
    }

    private static XSSFCellStyle header(XSSFWorkbook book) {
        var font = book.createFont();
        font.setBold(true);
        font.setColor(WHITE);
        var style = book.createCellStyle();
        style.setFont(font);
        style.setFillForegroundColor(SLATE);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static XSSFCellStyle words(XSSFWorkbook book) {
        var style = lined(book);
        style.setWrapText(true);
        return style;
    }

    private static XSSFCellStyle link(XSSFWorkbook book) {
        var font = book.createFont();
        font.setColor(BLUE);
        font.setUnderline(Font.U_SINGLE);
        var style = words(book);
        style.setFont(font);
        return style;
    }

    private static XSSFCellStyle lined(XSSFWorkbook book) {
        var style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(HAIRLINE);
        return style;
    }

    private static XSSFColor color(int red, int green, int blue) {
        return new XSSFColor(new byte[]{(byte) red, (byte) green, (byte) blue});
    }
}
