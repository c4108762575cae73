package entente.print.xlsx;

import static entente.print.TestWorkbooks.DATE;
import static entente.print.TestWorkbooks.print;
import static entente.print.TestWorkbooks.read;
import static entente.print.TestWorkbooks.sheet;
import static entente.print.TestWorkbooks.workbook;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.brief.sheet.Chart;
import entente.brief.sheet.Chart.Series;
import entente.brief.sheet.Sheet;
import entente.brief.sheet.Sheet.Cell;
import entente.brief.sheet.Sheet.Column;
import entente.print.TestWorkbooks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import org.junit.jupiter.api.Test;

class WorkbookPrinterTest {
    @Test
    void writesEachSheetAsATableWithAFrozenHeader() throws IOException {
        try (var book = read(
            workbook(sheet("events", List.of(new Cell.TextCell("a")), List.of(new Cell.TextCell("b")))))) {
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
    void setsUpLandscapePrintWithTheHeaderOnEveryPage() throws IOException {
        try (var book = read(workbook(sheet("events", List.of(new Cell.TextCell("a")))))) {
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
    void setsPropertiesAndDatesFromTheImprint() throws IOException {
        try (var book = read(workbook(sheet("events", List.of(new Cell.TextCell("a")))))) {
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
    void givesASheetWithoutRowsAnEmptyRowInItsTable() throws IOException {
        try (var book = TestWorkbooks
            .read(workbook(new Sheet("Empty", "empty", List.of(new Column("first", 9)), 0, Stream::of)))) {
            assertEquals("A1:A2", book.getSheetAt(0).getTables().getFirst().getArea().formatAsString());
            assertEquals(0, book.getSheetAt(0).getLastRowNum());
        }
    }

    @Test
    void splitsRowsBeyondTheLimitOfExcelIntoSeveralWorksheets() {
        var many = new Sheet("Long name of thirty-one letters", "many", List.of(new Column("n", 9)), 2_097_151,
            () -> IntStream.range(0, 2_097_151).mapToObj(n -> List.of(new Cell.NumberCell(n))));
        var pages = Worksheet.of(many);
        assertEquals(List.of(1_048_575, 1_048_575, 1), pages.stream().map(Worksheet::rowCount).toList());
        assertEquals(List.of("many", "many_2", "many_3"), pages.stream().map(Worksheet::tableName).toList());
        assertEquals("Long name of thirty-one lette 3", pages.getLast().name());
        assertEquals(List.of(List.of(new Cell.NumberCell(2_097_150))), pages.getLast().cells().toList());
    }

    @Test
    void rejectsASheetWithFewerRowsThanItAnnounces() {
        var shortSheet = new Sheet("Short", "short", List.of(new Column("first", 9)), 2,
            () -> Stream.of(List.of(new Cell.TextCell("only one"))));
        var failure = assertThrows(IllegalArgumentException.class, () -> print(workbook(shortSheet)));
        assertEquals("sheet 'short' announces 2 rows and gives 1", failure.getMessage());
    }

    @Test
    void printsTheSameBytesOnEveryRunThreadTimeZoneAndLocale() throws Exception {
        var brief =
            workbook(sheet("events", List.of(new Cell.TextCell("=1"), new Cell.DateCell(DATE))),
                sheet("codebook"),
                years());
        byte[] first = print(brief);
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try (var threads = Executors.newFixedThreadPool(4)) {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.of("ar", "EG"));
            Callable<byte[]> task = () -> print(brief);
            for (Future<byte[]> result : threads.invokeAll(Collections.nCopies(12, task))) {
                assertArrayEquals(first, result.get());
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        var closed = new ArrayList<String>();
        try (var out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.add("closed");
            }
        }) {
            new WorkbookPrinter().print(workbook(sheet("events")), out);
            assertNotEquals(0, out.size());
            assertEquals(List.of(), closed);
        }
    }

    private static Sheet years() {
        var sheet =
            sheet("summary", List.of(new Cell.NumberCell(2019), new Cell.NumberCell(4), new Cell.NumberCell(2)),
                List.of(new Cell.NumberCell(2020), new Cell.NumberCell(5), new Cell.NumberCell(3)));
        return sheet
            .withCharts(List.of(new Chart(Chart.Form.COLUMN, "How many", "Told in words", "summary", 2, "first", "Year",
                "Events", List.of(new Series("second", "One side"), new Series("third", "Other side")))));
    }
}
