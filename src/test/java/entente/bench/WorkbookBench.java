package entente.bench;

import static java.util.stream.Collectors.toMap;

import entente.brief.Imprints;
import entente.brief.document.Imprint;
import entente.brief.sheet.Sheet;
import entente.brief.sheet.Sheet.Cell;
import entente.brief.sheet.Sheet.Column;
import entente.brief.sheet.Workbook;
import entente.model.Language;
import entente.print.xlsx.WorkbookPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import org.dhatim.fastexcel.Worksheet;

/**
 * Measures the processor time of one thread for a workbook of 100,000 rows and 14 columns, and compares it with
 * deflating the same XML, which every writer of XLSX must do, and with fastexcel: the best of seven runs, in turn. With
 * a heap of 4 GiB or more it also compares with JasperReports, which holds the whole workbook in memory: the best of
 * two runs.
 */
final class WorkbookBench {
    private static final int ROWS = 100_000;
    private static final int RUNS = 7;
    private static final int JASPER_RUNS = 2;
    private static final long JASPER_HEAP = 4L << 30;
    /** The deflation level of {@link WorkbookPrinter} and of fastexcel. */
    private static final int DEFLATION_LEVEL = 4;
    private static final LocalDate FIRST_DAY = LocalDate.of(1992, 1, 1);
    private static final List<String> WORDS =
        List.of("consultation", "strategic", "stability", "joint", "exercise", "of", "the",
            "navy", "lunar", "base", "agreement", "signed", "in", "ministry", "says", "that", "both", "sides",
            "continue", "talks");

    private WorkbookBench() {}

    public static void main(String[] arguments) throws IOException {
        var workbook = workbook();
        var file = Files.createTempFile("entente-bench", ".xlsx");
        var xml = Files.createTempFile("entente-bench", ".xml");
        try {
            print(workbook, Files.newOutputStream(file));
            try (var zip = new ZipFile(file.toFile());
                var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
                Files.copy(sheet, xml, StandardCopyOption.REPLACE_EXISTING);
            }
            compare(workbook, file, xml);
        } finally {
            Files.delete(file);
            Files.delete(xml);
        }
    }

    private static void compare(Workbook workbook, Path file, Path xml) throws IOException {
        double entente = Double.MAX_VALUE;
        double deflating = Double.MAX_VALUE;
        double fastexcel = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            entente = Math.min(entente, CpuTime.seconds(() -> print(workbook, OutputStream.nullOutputStream())));
            deflating = Math.min(deflating, CpuTime.seconds(() -> deflate(xml)));
            fastexcel = Math.min(fastexcel, CpuTime.seconds(() -> fastexcel(workbook.sheets().getFirst())));
        }
        System.out.printf(Locale.ROOT, "%,d rows, %,d bytes of XML, %,d bytes of XLSX, heap of %d MiB%n", ROWS,
            Files.size(xml),
            Files.size(file), Runtime.getRuntime().maxMemory() >> 20);
        System.out.printf(Locale.ROOT, "entente    %.2f s%n", entente);
        System.out.printf(Locale.ROOT, "deflating  %.2f s, entente takes %.2f times as long%n", deflating,
            entente / deflating);
        System.out.printf(Locale.ROOT, "fastexcel  %.2f s, entente takes %.2f times as long%n", fastexcel,
            entente / fastexcel);
        if (Runtime.getRuntime().maxMemory() >= JASPER_HEAP) {
            double jasper = jasper(workbook.sheets().getFirst());
            System.out.printf(Locale.ROOT, "JasperReports  %.2f s, %.1f times as long as entente%n", jasper,
                jasper / entente);
        }
    }

    /** Seconds of JasperReports, which writes text only, on one endless page. */
    private static double jasper(Sheet sheet) throws IOException {
        List<String> names = sheet.columns().stream().map(Column::name).toList();
        double best = Double.MAX_VALUE;
        for (int run = 0; run < JASPER_RUNS; run++) {
            best = Math.min(best, CpuTime.seconds(() -> jasper(sheet, names)));
        }
        return best;
    }

    private static void jasper(Sheet sheet, List<String> names) throws IOException {
        try (var rows = sheet.rows().get()) {
            var report = JasperTable.compile(names, names.stream().map(name -> 60).toList());
            List<Map<String, ?>> records = rows.<Map<String, ?>>map(cells -> record(names, cells)).toList();
            var parameters = new HashMap<String, Object>(Map.of(JRParameter.IS_IGNORE_PAGINATION, true));
            var exporter = new JRXlsxExporter();
            exporter.setExporterInput(new SimpleExporterInput(
                JasperFillManager.fillReport(report, parameters, new JRMapCollectionDataSource(records))));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(OutputStream.nullOutputStream()));
            exporter.exportReport();
        } catch (JRException e) {
            throw new IOException(e);
        }
    }

    private static Map<String, String> record(List<String> names, List<Cell> cells) {
        return IntStream.range(0, names.size()).boxed().collect(toMap(names::get, at -> switch (cells.get(at)) {
            case Cell.TextCell(String words) -> words;
            case Cell.NumberCell(double number) -> Double.toString(number);
            case Cell.DateCell(LocalDate day) -> day.toString();
            case Cell.LinkCell(String words, String href) -> words;
            case Cell.CountIf tally -> Double.toString(tally.count());
            case Cell.RowSum sum -> Double.toString(sum.sum());
            case Cell.EmptyCell empty -> "";
        }));
    }

    private static void print(Workbook workbook, OutputStream out) throws IOException {
        try (out) {
            new WorkbookPrinter().print(workbook, out);
        }
    }

    private static void deflate(Path xml) throws IOException {
        try (var zip = new ZipOutputStream(OutputStream.nullOutputStream()); var in = Files.newInputStream(xml)) {
            zip.setLevel(DEFLATION_LEVEL);
            zip.putNextEntry(new ZipEntry("sheet1.xml"));
            in.transferTo(zip);
        }
    }

    private static void fastexcel(Sheet sheet) throws IOException {
        try (var book = new org.dhatim.fastexcel.Workbook(OutputStream.nullOutputStream(), "bench", "1.0");
            var rows = sheet.rows().get()) {
            Worksheet written = book.newWorksheet(sheet.name());
            int row = 0;
            for (var cells = rows.iterator(); cells.hasNext(); row++) {
                write(cells.next(), written, row);
                if (row % 1000 == 0) {
                    written.flush();
                }
            }
        }
    }

    private static void write(List<Cell> cells, Worksheet sheet, int row) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case Cell.TextCell(String words) -> sheet.inlineString(row, column, words);
                case Cell.NumberCell(double number) -> sheet.value(row, column, number);
                case Cell.DateCell(LocalDate day) -> sheet.value(row, column, day);
                case Cell.LinkCell(String words, String href) ->
                    sheet.formula(row, column, "HYPERLINK(\"" + href + "\",\"" + words + "\")");
                case Cell.CountIf tally -> sheet.value(row, column, tally.count());
                case Cell.RowSum sum -> sheet.value(row, column, sum.sum());
                case Cell.EmptyCell empty -> sheet.value(row, column, "");
            }
        }
    }

    private static Workbook workbook() {
        var columns = IntStream.range(0, 14).mapToObj(number -> new Column("column_" + number, 20)).toList();
        var sheet =
            new Sheet("Events", "events", columns, ROWS, () -> IntStream.range(0, ROWS).mapToObj(WorkbookBench::row));
        var imprint = Imprints.of(Language.ENGLISH, new Imprint.Titles("Series", "Title", "Subtitle"),
            LocalDate.of(2026, 11, 21), "https://entente.example/en/events", "Footer");
        return new Workbook(imprint, List.of(sheet));
    }

    private static List<Cell> row(int number) {
        String id = "event-" + number;
        LocalDate day = FIRST_DAY.plusDays(number % 12_000);
        return List.of(new Cell.TextCell(id), new Cell.TextCell(day.toString()), new Cell.DateCell(day),
            new Cell.DateCell(day),
            words(number, 1), words(number + 3, 2), words(number + 5, 8), words(number + 7, 40), words(number + 11, 6),
            words(number + 13, 1), new Cell.NumberCell(number % 7), new Cell.NumberCell(number % 3),
            new Cell.NumberCell(number % 6),
            new Cell.LinkCell("https://entente.example/en/events/" + id, "https://entente.example/en/events/" + id));
    }

    private static Cell words(int seed, int count) {
        return new Cell.TextCell(String.join(" ", Stream.iterate(seed, last -> (last * 31 + 17) % 9973).limit(count)
            .map(at -> WORDS.get(at % WORDS.size())).toList()));
    }
}
