package entente.print;

import static entente.print.TestWorkbooks.DATE;
import static entente.print.TestWorkbooks.printed;
import static entente.print.TestWorkbooks.read;
import static entente.print.TestWorkbooks.sheet;
import static entente.print.TestWorkbooks.workbook;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.brief.sheet.Sheet.Cell;
import entente.brief.sheet.Sheet.Comparison;
import entente.brief.sheet.Sheet.Criterion;
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
    void writesNumbersAndDaysAsTypedCells() throws IOException {
        var row = List.<Cell>of(new Cell.NumberCell(421), new Cell.NumberCell(0.5), new Cell.DateCell(DATE),
            new Cell.EmptyCell());
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
    void writesDaysBeforeMarch1900AsText() throws IOException {
        var row =
            List.<Cell>of(new Cell.DateCell(LocalDate.of(1900, 2, 28)), new Cell.DateCell(LocalDate.of(1900, 3, 1)));
        try (var book = read(workbook(sheet("events", row)))) {
            assertEquals("1900-02-28", book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue());
            assertEquals(LocalDate.of(1900, 3, 1).atStartOfDay(),
                book.getSheetAt(0).getRow(1).getCell(1).getLocalDateTimeCellValue());
        }
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"=cmd|'/C calc'!A0", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠a"})
    void keepsTextThatLooksLikeAFormulaAndSetsTheQuotePrefix(String payload) throws IOException {
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
    void replacesCharactersThatAreIllegalInXml(String text) throws IOException {
        assertEquals("a\uFFFDb", printed(new Cell.TextCell(text)).getStringCellValue());
    }

    @Test
    void truncatesTextBeyondTheLimitOfExcelAndMarksIt() throws IOException {
        assertEquals("x".repeat(32_767), printed(new Cell.TextCell("x".repeat(32_767))).getStringCellValue());
        assertEquals("x".repeat(32_764) + "[…]",
            printed(new Cell.TextCell("x".repeat(32_768))).getStringCellValue());
        assertEquals("x".repeat(32_763) + "[…]",
            printed(new Cell.TextCell("x".repeat(32_763) + "🚀" + "x".repeat(9))).getStringCellValue());
    }

    @Test
    void writesLinksAsFormulasWithTheCachedResult() throws IOException {
        XSSFCell cell = printed(new Cell.LinkCell("Say \"hello\" & go", "https://entente.example/?q=\"a\"&b"));
        assertEquals("HYPERLINK(\"https://entente.example/?q=\"\"a\"\"&b\",\"Say \"\"hello\"\" & go\")",
            cell.getCellFormula());
        assertEquals("Say \"hello\" & go", cell.getStringCellValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "\\\\server\\share", "mailto:a@b.example",
        "https://a.example/ b", ""})
    void linksOnlyToWebUrls(String href) throws IOException {
        XSSFCell cell = printed(new Cell.LinkCell("words", href));
        assertEquals(CellType.STRING, cell.getCellType());
        assertEquals("words", cell.getStringCellValue());
    }

    @Test
    void writesAUrlThatIsTooLongForAFormulaAsText() throws IOException {
        String longest = "https://entente.example/" + "x".repeat(231);
        assertEquals(CellType.FORMULA, printed(new Cell.LinkCell(longest, longest)).getCellType());
        assertEquals(CellType.STRING, printed(new Cell.LinkCell(longest + "x", longest + "x")).getCellType());
    }

    @Test
    void writesCountsAsFormulasOverTheTableWithTheCachedResult() throws IOException {
        var day = new Cell.DateCell(LocalDate.of(2019, 1, 1));
        XSSFCell cell = printed(new Cell.CountIf(7, "events",
            List.of(new Criterion("start", Comparison.AT_LEAST, day),
                new Criterion("side", Comparison.EQUAL, new Cell.TextCell("b\"oth")),
                new Criterion("significance", Comparison.EQUAL, new Cell.NumberCell(3)))));
        assertEquals("COUNTIFS(events[start],\">=\"&DATE(2019,1,1),events[side],\"=\"&\"b\"\"oth\","
            + "events[significance],\"=\"&3)", cell.getCellFormula());
        assertEquals(7, cell.getNumericCellValue());
    }

    @Test
    void countsAValueAloneFirstLastAndBetweenOthers() throws IOException {
        XSSFCell cell = printed(new Cell.CountIf(7, "events",
            List.of(new Criterion("topics", Comparison.CONTAINS, new Cell.TextCell("sea")))));
        assertEquals("COUNTIFS(events[topics],\"=\"&\"sea\")+COUNTIFS(events[topics],\"=\"&\"sea\"&\"|*\")"
            + "+COUNTIFS(events[topics],\"=\"&\"*|\"&\"sea\")+COUNTIFS(events[topics],\"=\"&\"*|\"&\"sea\"&\"|*\")",
            cell.getCellFormula());
    }

    @Test
    void sumsOtherCellsOfTheRow() throws IOException {
        var row = List.<Cell>of(new Cell.NumberCell(2), new Cell.NumberCell(30), new Cell.NumberCell(5),
            new Cell.RowSum(7, List.of("first", "third")));
        try (var book = read(workbook(sheet("years", row)))) {
            var cell = book.getSheetAt(0).getRow(1).getCell(3);
            assertEquals("SUM(A2,C2)", cell.getCellFormula());
            assertEquals(7, cell.getNumericCellValue());
        }
    }
}
