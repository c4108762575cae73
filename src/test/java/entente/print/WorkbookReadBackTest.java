package entente.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.Sets;
import entente.brief.Brief;
import entente.brief.DataSheets;
import entente.brief.Length;
import entente.brief.Sheet;
import entente.brief.Sheet.Cell;
import entente.brief.Tables;
import entente.model.Event;
import entente.model.Language;
import entente.search.Index;
import entente.search.Query;
import entente.search.Selection;
import entente.wording.Addresses;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The curated set as a workbook, read by others than who wrote it. */
class WorkbookReadBackTest {
    private static final Selection SELECTION = Index.of(Sets.curated()).select(Query.ALL);
    private static final List<Sheet> SHEETS =
        DataSheets.of("Title", "Filter", SELECTION, new Addresses("https://entente.example", Language.ENGLISH));

    @TempDir private static Path folder;

    @BeforeAll
    static void print() throws IOException {
        var set = Sets.curated();
        try (var out = Files.newOutputStream(folder.resolve("workbook.xlsx"))) {
            new WorkbookPrinter().print(
                new Brief(Language.ENGLISH, Length.FULL, "workbook", "Series", "Title", "Subtitle",
                    "https://entente.example/en/events", set.date(), set.fingerprint(), "Footer", List.of(), SHEETS),
                out);
        }
    }

    @Test
    void holdsTheEventsOfTheSelectionInItsOrder() throws Exception {
        try (var book = new XSSFWorkbook(folder.resolve("workbook.xlsx").toFile())) {
            var ids = IntStream.rangeClosed(1, SELECTION.events().size())
                .mapToObj(row -> book.getSheet("Events").getRow(row).getCell(0).getStringCellValue());
            assertEquals(SELECTION.events().stream().map(Event::id).toList(), ids.toList());
        }
    }

    @Test
    void readsBackWithPoiAsItWasWritten() throws Exception {
        try (var book = new XSSFWorkbook(folder.resolve("workbook.xlsx").toFile())) {
            for (var sheet : SHEETS) {
                var read = book.getSheet(sheet.name());
                assertEquals(sheet.count(), read.getLastRowNum());
                var rows = sheet.rows().get().toList();
                for (int at = 0; at < rows.size(); at++) {
                    assertEquals(shown(rows.get(at)), shown(read.getRow(at + 1), sheet.columns().size()));
                }
            }
        }
    }

    @Test
    void countsAgainWhatItCounted() throws Exception {
        // POI's DATE goes through the user's time zone, and some zones lack days.
        LocaleUtil.setUserTimeZone(TimeZone.getTimeZone("UTC"));
        try (var book = new XSSFWorkbook(folder.resolve("workbook.xlsx").toFile())) {
            var evaluator = new XSSFFormulaEvaluator(book);
            var counts = StreamSupport.stream(book.getSheet("Summary").spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> cell.getCellType() == CellType.FORMULA).toList();
            assertEquals(counts.stream().map(count -> count.getNumericCellValue()).toList(),
                counts.stream().map(count -> evaluator.evaluate(count).getNumberValue()).toList());
        } finally {
            LocaleUtil.resetUserTimeZone();
        }
    }

    @Test
    void readsBackWithLibreOfficeAsItWasWritten() throws Exception {
        assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice"))), "LibreOffice is not installed");
        convertWithLibreOffice();
        for (var sheet : SHEETS) {
            var file = folder.resolve("workbook-" + sheet.name() + ".csv");
            var records = CSVFormat.RFC4180.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8)).getRecords();
            assertEquals(sheet.columns().stream().map(Sheet.Column::name).toList(), records.getFirst().toList());
            assertEquals(sheet.rows().get().map(WorkbookReadBackTest::shown).toList(),
                records.stream().skip(1).map(CSVRecord::toList).toList());
        }
    }

    /** Every sheet becomes a CSV file beside the workbook: comma, quotes, UTF-8, cells as shown. */
    private static void convertWithLibreOffice() throws Exception {
        var converting =
            new ProcessBuilder("soffice", "--headless", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
                "--outdir", folder.toString(), folder.resolve("workbook.xlsx").toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("soffice.log").toFile()).start();
        assertTrue(converting.waitFor(5, TimeUnit.MINUTES));
        assertEquals(0, converting.exitValue(), () -> "see " + folder.resolve("soffice.log"));
    }

    private static List<String> shown(List<Cell> row) {
        return row.stream().map(Tables::words).toList();
    }

    private static List<String> shown(Row row, int columns) {
        return IntStream.range(0, columns).mapToObj(row::getCell).map(WorkbookReadBackTest::shown).toList();
    }

    private static String shown(org.apache.poi.ss.usermodel.Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        return switch (formula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
            case NUMERIC -> cell.getCellStyle().getDataFormatString().equals("yyyy-mm-dd")
                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : Long.toString((long) cell.getNumericCellValue());
            case BLANK -> "";
            default -> cell.getStringCellValue();
        };
    }
}
