package entente.print;

import static entente.print.Workbooks.DATE;
import static entente.print.Workbooks.printed;
import static entente.print.Workbooks.read;
import static entente.print.Workbooks.sheet;
import static entente.print.Workbooks.workbook;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.brief.sheet.Sheet.Cell;
import entente.brief.sheet.Sheet.Comparison;
import entente.brief.sheet.Sheet.Match;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookCellsTest {
    @Test
    void keepsNumbersAndDaysAsWhatTheyAre() throws IOException {
        var row = List.<Cell>of(new Cell.Quantity(421), new Cell.Quantity(0.5), new Cell.Day(DATE),
            new Cell.Empty());
        try (var book = read(workbook(sheet("events", row)))) {
            var cells = book.getSheetAt(0).getRow(1);
            assertEquals(421, cells.getCell(0).getNumericCellValue());
            assertEquals(0.5, cells.getCell(1).getNumericCellValue());
            assertEquals(DATE.atStartOfDay(), cells.getCell(2).getLocalDateTimeCellValue());
            assertTrue(DateUtil.isCellDateFormatted(cells.getCell(2)));
            assertEquals("yyyy-mm-dd", cells.getCell(2).getCellStyle().getDataFormatString());
            assertEquals(CellType.BLANK, cells.getCell(3).getCellType());
        }
    }

    @Test
    void writesDaysThatExcelCannotCountAsText() throws IOException {
        var row = List.<Cell>of(new Cell.Day(LocalDate.of(1900, 2, 28)), new Cell.Day(LocalDate.of(1900, 3, 1)));
        try (var book = read(workbook(sheet("events", row)))) {
            assertEquals("1900-02-28", book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue());
            assertEquals(LocalDate.of(1900, 3, 1).atStartOfDay(),
                book.getSheetAt(0).getRow(1).getCell(1).getLocalDateTimeCellValue());
        }
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"=cmd|'/C calc'!A0", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠a"})
    void keepsWhatLooksLikeAFormulaAsTextUnalteredAndSaysSo(String payload) throws IOException {
        assertTrue(unaltered(payload).getCellStyle().getQuotePrefixed());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"a & b < c > d \"e\" ' ]]>", " padded ", "two\nlines\r\nand\ttabs", "_x0041_ stays", "_x_ __ _x00",
            "Борисов, 张又侠, 🚀, שלום", "1", "2022-12", "TRUE", "#N/A", "日本＝"})
    void keepsEveryOtherTextUnaltered(String text) throws IOException {
        assertFalse(unaltered(text).getCellStyle().getQuotePrefixed());
    }

    private static XSSFCell unaltered(String text) throws IOException {
        XSSFCell cell = printed(new Cell.TextCell(text));
        assertEquals(CellType.STRING, cell.getCellType());
        assertEquals(text, cell.getStringCellValue());
        return cell;
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001Fb", "a\uD83Db", "a\uDE80b", "a\uFFFFb", "a\uFFFEb"})
    void replacesWhatXmlCannotHold(String text) throws IOException {
        assertEquals("a\uFFFDb", printed(new Cell.TextCell(text)).getStringCellValue());
    }

    @Test
    void cutsTextThatNoCellCanHoldAndMarksTheCut() throws IOException {
        assertEquals("x".repeat(32_767), printed(new Cell.TextCell("x".repeat(32_767))).getStringCellValue());
        assertEquals("x".repeat(32_764) + "[…]",
            printed(new Cell.TextCell("x".repeat(32_768))).getStringCellValue());
        assertEquals("x".repeat(32_763) + "[…]",
            printed(new Cell.TextCell("x".repeat(32_763) + "🚀" + "x".repeat(9))).getStringCellValue());
    }

    @Test
    void linksByAFormulaThatCarriesItsResult() throws IOException {
        XSSFCell cell = printed(new Cell.Address("Say \"hello\" & go", "https://entente.example/?q=\"a\"&b"));
        assertEquals("HYPERLINK(\"https://entente.example/?q=\"\"a\"\"&b\",\"Say \"\"hello\"\" & go\")",
            cell.getCellFormula());
        assertEquals("Say \"hello\" & go", cell.getStringCellValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "\\\\server\\share", "mailto:a@b.example",
        "https://a.example/ b", ""})
    void leadsNowhereButToTheWeb(String href) throws IOException {
        XSSFCell cell = printed(new Cell.Address("words", href));
        assertEquals(CellType.STRING, cell.getCellType());
        assertEquals("words", cell.getStringCellValue());
    }

    @Test
    void writesAnAddressTooLongForAFormulaAsText() throws IOException {
        String longest = "https://entente.example/" + "x".repeat(231);
        assertEquals(CellType.FORMULA, printed(new Cell.Address(longest, longest)).getCellType());
        assertEquals(CellType.STRING, printed(new Cell.Address(longest + "x", longest + "x")).getCellType());
    }

    @Test
    void countsByAFormulaOverTheTableThatCarriesItsResult() throws IOException {
        var day = new Cell.Day(LocalDate.of(2019, 1, 1));
        XSSFCell cell = printed(new Cell.CountIf(7, "events",
            List.of(new Match("start", Comparison.AT_LEAST, day),
                new Match("side", Comparison.EQUAL, new Cell.TextCell("b\"oth")),
                new Match("significance", Comparison.EQUAL, new Cell.Quantity(3)))));
        assertEquals("COUNTIFS(events[start],\">=\"&DATE(2019,1,1),events[side],\"=\"&\"b\"\"oth\","
            + "events[significance],\"=\"&3)", cell.getCellFormula());
        assertEquals(7, cell.getNumericCellValue());
    }

    @Test
    void findsAValueAloneFirstLastOrBetweenOthers() throws IOException {
        XSSFCell cell = printed(new Cell.CountIf(7, "events",
            List.of(new Match("topics", Comparison.HAS, new Cell.TextCell("sea")))));
        assertEquals("COUNTIFS(events[topics],\"=\"&\"sea\")+COUNTIFS(events[topics],\"=\"&\"sea\"&\"|*\")"
            + "+COUNTIFS(events[topics],\"=\"&\"*|\"&\"sea\")+COUNTIFS(events[topics],\"=\"&\"*|\"&\"sea\"&\"|*\")",
            cell.getCellFormula());
    }

    @Test
    void addsUpOtherCellsOfItsRow() throws IOException {
        var row = List.<Cell>of(new Cell.Quantity(2), new Cell.Quantity(30), new Cell.Quantity(5),
            new Cell.RowSum(7, List.of("first", "third")));
        try (var book = read(workbook(sheet("years", row)))) {
            var cell = book.getSheetAt(0).getRow(1).getCell(3);
            assertEquals("SUM(A2,C2)", cell.getCellFormula());
            assertEquals(7, cell.getNumericCellValue());
        }
    }
}
