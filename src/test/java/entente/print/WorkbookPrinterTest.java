package entente.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.brief.Brief;
import entente.brief.Sheet;
import entente.brief.Sheet.Cell;
import entente.brief.Sheet.Chart;
import entente.brief.Sheet.Column;
import entente.brief.Sheet.Match;
import entente.brief.Sheet.Series;
import entente.model.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookPrinterTest {
    private static final LocalDate DATE = LocalDate.of(2026, 11, 21);
    private final WorkbookPrinter printer = new WorkbookPrinter();

    @Test
    void laysEachSheetOutAsATableUnderAFrozenHeader() throws IOException {
        try (var book = read(brief(sheet("events", List.of(new Cell.Words("a")), List.of(new Cell.Words("b")))))) {
            var sheet = book.getSheet("Sheet events");
            assertEquals("first", sheet.getRow(0).getCell(0).getStringCellValue());
            var table = sheet.getTables().getFirst();
            assertEquals("events", table.getDisplayName());
            assertEquals("A1:A3", table.getArea().formatAsString());
            assertEquals("A1:A3", table.getCTTable().getAutoFilter().getRef());
            assertEquals("A1:A3", sheet.getCTWorksheet().getDimension().getRef());
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitTopRow());
            assertEquals(30 * 256, sheet.getColumnWidth(0));
            assertEquals(0, sheet.getNumMergedRegions());
        }
    }

    @Test
    void setsUpThePrintAcrossWithTheHeaderOnEveryPage() throws IOException {
        try (var book = read(brief(sheet("events", List.of(new Cell.Words("a")))))) {
            var sheet = book.getSheetAt(0);
            assertTrue(sheet.getPrintSetup().getLandscape());
            assertTrue(sheet.getFitToPage());
            assertEquals(1, sheet.getPrintSetup().getFitWidth());
            assertEquals(0, sheet.getPrintSetup().getFitHeight());
            assertEquals("1:1", sheet.getRepeatingRows().formatAsString());
            assertEquals("Entente && 2026", sheet.getFooter().getLeft());
        }
    }

    @Test
    void saysWhatTheFileIsAndDatesItByTheBrief() throws IOException {
        try (var book = read(brief(sheet("events", List.of(new Cell.Words("a")))))) {
            var properties = book.getProperties().getCoreProperties();
            assertEquals("Title", properties.getTitle());
            assertEquals("Subtitle", properties.getSubject());
            assertEquals("Entente", properties.getCreator());
            assertEquals("https://entente.example/en/events", properties.getDescription());
            assertEquals("2026-11-21T00:00:00Z", properties.getUnderlyingProperties().getCreatedPropertyString());
            assertEquals("2026-11-21T00:00:00Z", properties.getUnderlyingProperties().getModifiedPropertyString());
        }
    }

    @Test
    void keepsNumbersAndDaysAsWhatTheyAre() throws IOException {
        var row = List.<Cell>of(new Cell.Quantity(421), new Cell.Quantity(0.5), new Cell.Day(DATE), new Cell.Empty());
        try (var book = read(brief(sheet("events", row)))) {
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
        try (var book = read(brief(sheet("events", row)))) {
            assertEquals("1900-02-28", book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue());
            assertEquals(LocalDate.of(1900, 3, 1).atStartOfDay(),
                book.getSheetAt(0).getRow(1).getCell(1).getLocalDateTimeCellValue());
        }
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"=cmd|'/C calc'!A0", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠a"})
    void keepsWhatLooksLikeAFormulaAsTextUnalteredAndSaysSo(String payload) throws IOException {
        XSSFCell cell = printed(new Cell.Words(payload));
        assertEquals(CellType.STRING, cell.getCellType());
        assertEquals(payload, cell.getStringCellValue());
        assertTrue(cell.getCellStyle().getQuotePrefixed());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"a & b < c > d \"e\" ' ]]>", " padded ", "two\nlines\r\nand\ttabs", "_x0041_ stays", "_x_ __ _x00",
            "Борисов, 张又侠, 🚀, שלום", "1", "2022-12", "TRUE", "#N/A", "日本＝"})
    void keepsEveryOtherTextUnaltered(String text) throws IOException {
        XSSFCell cell = printed(new Cell.Words(text));
        assertEquals(CellType.STRING, cell.getCellType());
        assertEquals(text, cell.getStringCellValue());
        assertFalse(cell.getCellStyle().getQuotePrefixed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001Fb", "a\uD83Db", "a\uDE80b", "a\uFFFFb", "a\uFFFEb"})
    void replacesWhatXmlCannotHold(String text) throws IOException {
        assertEquals("a\uFFFDb", printed(new Cell.Words(text)).getStringCellValue());
    }

    @Test
    void cutsTextThatNoCellCanHoldAndMarksTheCut() throws IOException {
        assertEquals("x".repeat(32_767), printed(new Cell.Words("x".repeat(32_767))).getStringCellValue());
        assertEquals("x".repeat(32_764) + "[…]", printed(new Cell.Words("x".repeat(32_768))).getStringCellValue());
        assertEquals("x".repeat(32_763) + "[…]",
            printed(new Cell.Words("x".repeat(32_763) + "🚀" + "x".repeat(9))).getStringCellValue());
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
        XSSFCell cell = printed(new Cell.Tally(7, "events", List.of(new Match("start", ">=", day),
            new Match("side", "=", new Cell.Words("b\"oth")), new Match("significance", "=", new Cell.Quantity(3)))));
        assertEquals("COUNTIFS(events[start],\">=\"&DATE(2019,1,1),events[side],\"=\"&\"b\"\"oth\","
            + "events[significance],\"=\"&3)", cell.getCellFormula());
        assertEquals(7, cell.getNumericCellValue());
    }

    @Test
    void drawsANativeChartOfStackedColumns() throws IOException {
        try (var book = read(brief(years()))) {
            var chart = book.getSheetAt(0).getDrawingPatriarch().getCharts().getFirst();
            var bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
            assertEquals("How many", chart.getTitleText().getString());
            assertEquals("it", chart.getTitle().getBody().getParagraph(0).getTextRuns().getFirst().getLanguage().getLanguage());
            assertEquals(List.of("One side", "Other side"),
                bars.getSerList().stream().map(series -> series.getTx().getV()).toList());
            assertEquals("'Sheet summary'!$C$2:$C$3", bars.getSerArray(1).getVal().getNumRef().getF());
            assertEquals("2.0", bars.getSerArray(1).getVal().getNumRef().getNumCache().getPtArray(0).getV());
            assertTrue(bars.xmlText().contains("overlap val=\"100\""));
        }
    }

    @Test
    void drawsNothingOfASheetWithoutRows() throws IOException {
        try (var book = read(brief(charted(sheet("summary"))))) {
            assertNull(book.getSheetAt(0).getDrawingPatriarch());
        }
    }

    @Test
    void givesASheetWithoutRowsAnEmptyRowInItsTable() throws IOException {
        try (var book = read(brief(new Sheet("Empty", "empty", List.of(new Column("first", 9)), 0, Stream::of)))) {
            assertEquals("A1:A2", book.getSheetAt(0).getTables().getFirst().getArea().formatAsString());
            assertEquals(0, book.getSheetAt(0).getLastRowNum());
        }
    }

    @Test
    void continuesRowsThatNoSheetCanHoldOnFurtherSheets() {
        var many = new Sheet("Long name of thirty-one letters", "many", List.of(new Column("n", 9)), 2_097_151,
            () -> IntStream.range(0, 2_097_151).mapToObj(n -> List.of(new Cell.Quantity(n))));
        var pages = SheetPage.of(many);
        assertEquals(List.of(1_048_575, 1_048_575, 1), pages.stream().map(SheetPage::rows).toList());
        assertEquals(List.of("many", "many_2", "many_3"), pages.stream().map(SheetPage::table).toList());
        assertEquals("Long name of thirty-one lette 3", pages.getLast().name());
        assertEquals(List.of(List.of(new Cell.Quantity(2_097_150))), pages.getLast().cells().toList());
    }

    @Test
    void refusesASheetThatGivesOtherRowsThanItAnnounces() {
        var lacking = new Sheet("Short", "short", List.of(new Column("first", 9)), 2,
            () -> Stream.of(List.of(new Cell.Words("only one"))));
        var failure = assertThrows(IllegalArgumentException.class, () -> print(brief(lacking)));
        assertEquals("sheet 'short' announces 2 rows and gives 1", failure.getMessage());
    }

    @Test
    void printsTheSameBytesOnEveryRunThreadTimeZoneAndLocale() throws Exception {
        var brief = brief(sheet("events", List.of(new Cell.Words("=1"), new Cell.Day(DATE))), sheet("codebook"),
            years());
        byte[] first = print(brief);
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try (var threads = Executors.newFixedThreadPool(4)) {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.of("ar", "EG"));
            Callable<byte[]> printing = () -> print(brief);
            for (Future<byte[]> later : threads.invokeAll(Collections.nCopies(12, printing))) {
                assertArrayEquals(first, later.get());
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        var written = new ArrayList<String>();
        try (var out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                written.add("closed");
            }
        }) {
            printer.print(brief(sheet("events")), out);
            assertNotEquals(0, out.size());
            assertEquals(List.of(), written);
        }
    }

    private XSSFCell printed(Cell cell) throws IOException {
        try (var book = read(brief(sheet("events", List.of(cell))))) {
            return book.getSheetAt(0).getRow(1).getCell(0);
        }
    }

    private XSSFWorkbook read(Brief brief) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(print(brief)));
    }

    private byte[] print(Brief brief) throws IOException {
        var out = new ByteArrayOutputStream();
        printer.print(brief, out);
        return out.toByteArray();
    }

    private static Sheet years() {
        return charted(sheet("summary", List.of(new Cell.Quantity(2019), new Cell.Quantity(4), new Cell.Quantity(2)),
            List.of(new Cell.Quantity(2020), new Cell.Quantity(5), new Cell.Quantity(3))));
    }

    private static Sheet charted(Sheet sheet) {
        return sheet.with(
            new Chart("How many", "first", List.of(new Series("second", "One side"), new Series("third", "Other side"))));
    }

    @SafeVarargs
    private static Sheet sheet(String id, List<Cell>... rows) {
        int width = rows.length == 0 ? 1 : rows[0].size();
        var columns =
            Stream.of("first", "second", "third", "fourth").limit(width).map(name -> new Column(name, 30)).toList();
        return new Sheet("Sheet " + id, id, columns, rows.length, () -> Stream.of(rows));
    }

    private static Brief brief(Sheet... sheets) {
        return new Brief(Language.ITALIAN, "file", "Series", "Title", "Subtitle", "https://entente.example/en/events",
            DATE, "0".repeat(64), "Entente & 2026", List.of(), List.of(sheets));
    }
}
