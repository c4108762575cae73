package entente.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.TestSets;
import entente.brief.SheetTables;
import entente.brief.sheet.Sheet;
import entente.brief.sheet.Sheet.Cell;
import entente.brief.writing.BriefPlan;
import entente.brief.writing.WorkbookWriter;
import entente.model.Event;
import entente.model.Language;
import entente.print.xlsx.Formulas;
import entente.print.xlsx.WorkbookPrinter;
import entente.search.Index;
import entente.search.SearchResult;
import entente.search.query.Facet;
import entente.search.query.Query;
import entente.wording.SiteUrls;
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

/** The workbook of the curated set, read back with POI and LibreOffice. */
class WorkbookReadBackTest {
    private static final SearchResult SELECTION = Index.of(TestSets.curated()).search(Query.ALL);
    private static final SiteUrls URLS = new SiteUrls("https://entente.example", Language.ENGLISH);
    /** The sheets of the workbook, and a sheet of texts that look like formulas. */
    private static final List<Sheet> SHEETS = Stream.concat(
        WorkbookWriter.write(BriefPlan.of(SELECTION, URLS)).sheets().stream(),
        Stream.of(TestWorkbooks.sheet("payloads", payload("=1+1"), payload("+1"), payload("-1+1"), payload("@SUM(A1)"),
            payload("\t=1"), payload("=HYPERLINK(\"https://a.example\")"), payload("＝1+1"), payload("＋1"),
            payload("－1"), payload("＠a"), payload("=cmd|'/C calc'!A0"))))
        .toList();

    /** The LibreOffice setting that recalculates all formulas on opening and ignores cached results. */
    private static final String RECALCULATE = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
          <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
            <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
          </item>
        </oor:items>
        """;

    @TempDir private static Path folder;

    @BeforeAll
    static void print() throws IOException {
        try (var out = Files.newOutputStream(folder.resolve("workbook.xlsx"))) {
            new WorkbookPrinter().print(TestWorkbooks.workbook(SHEETS.toArray(Sheet[]::new)), out);
        }
    }

    @Test
    void holdsTheEventsOfTheResultInItsOrder() throws Exception {
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
                assertEquals(sheet.rowCount(), read.getLastRowNum());
                var rows = sheet.rows().get().toList();
                for (int index = 0; index < rows.size(); index++) {
                    assertEquals(shown(rows.get(index)), shown(read.getRow(index + 1), sheet.columns().size()));
                }
            }
        }
    }

    @Test
    void recountsTheSummaryToTheCachedResults() throws Exception {
        try (var book = new XSSFWorkbook(folder.resolve("workbook.xlsx").toFile())) {
            assertRecounted(book, "Summary");
        }
    }

    @Test
    void recountsTheDataOfFiguresToTheCachedResults() throws Exception {
        var selection = Index.of(TestSets.curated()).search(Query.ALL.with(Facet.STRAND, "ilrs"));
        try (var book = TestWorkbooks.read(WorkbookWriter.write(BriefPlan.of(selection, URLS)))) {
            for (var name : List.of("Summary", "Years", "Places", "Ties", "Calendar")) {
                assertRecounted(book, name);
            }
        }
    }

    private static List<Cell> payload(String words) {
        return List.of(new Cell.TextCell(words));
    }

    private static void assertRecounted(XSSFWorkbook book, String name) {
        // POI's DATE function uses the time zone of the user, and some zones have skipped days.
        LocaleUtil.setUserTimeZone(TimeZone.getTimeZone("UTC"));
        try {
            replacePipes(book);
            var evaluator = new XSSFFormulaEvaluator(book);
            var counts = cells(book.getSheet(name)).filter(cell -> cell.getCellType() == CellType.FORMULA)
                .filter(cell -> cell.getCachedFormulaResultType() == CellType.NUMERIC).toList();
            assertTrue(counts.size() > 10, name);
            counts
                .forEach(count -> assertEquals(count.getNumericCellValue(), evaluator.evaluate(count).getNumberValue(),
                    () -> name + " " + count.getAddress() + " " + count.getCellFormula()));
        } finally {
            LocaleUtil.resetUserTimeZone();
        }
    }

    /** Works around POI, which reads a pipe in a wildcard pattern as an alternative; spreadsheets do not. */
    private static void replacePipes(XSSFWorkbook book) {
        book.forEach(sheet -> cells(sheet).forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                String separated = cell.getStringCellValue().replace('|', ';');
                cell.setBlank();
                cell.setCellValue(separated);
            } else if (cell.getCellType() == CellType.FORMULA && cell.getCellFormula().contains("|")) {
                double cached = cell.getNumericCellValue();
                cell.setCellFormula(cell.getCellFormula().replace('|', ';'));
                cell.setCellValue(cached);
            }
        }));
    }

    private static Stream<org.apache.poi.ss.usermodel.Cell> cells(org.apache.poi.ss.usermodel.Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
            .flatMap(row -> StreamSupport.stream(row.spliterator(), false));
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

    /**
     * Recalculates the workbook and writes each sheet as a CSV file: comma, quotes, UTF-8, cell values as displayed.
     */
    private static void convertWithLibreOffice() throws Exception {
        var settings = Files.createDirectories(folder.resolve("profile/user")).resolve("registrymodifications.xcu");
        Files.writeString(settings, RECALCULATE);
        var process =
            new ProcessBuilder("soffice", "--headless", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
                "--outdir", folder.toString(), folder.resolve("workbook.xlsx").toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("soffice.log").toFile()).start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), () -> "see " + folder.resolve("soffice.log"));
    }

    private static List<String> shown(List<Cell> row) {
        return row.stream().map(SheetTables::text).toList();
    }

    private static List<String> shown(Row row, int columns) {
        return IntStream.range(0, columns).mapToObj(row::getCell).map(WorkbookReadBackTest::shown).toList();
    }

    private static String shown(org.apache.poi.ss.usermodel.Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        return switch (formula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
            case NUMERIC -> cell.getCellStyle().getDataFormatString().equals("yyyy-mm-dd")
                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : Formulas.number(cell.getNumericCellValue());
            case BLANK -> "";
            default -> cell.getStringCellValue();
        };
    }
}
