package entente.bench;

import entente.brief.BriefLength;
import entente.brief.Imprints;
import entente.brief.document.Block;
import entente.brief.document.Document;
import entente.brief.document.Document.Section;
import entente.brief.document.Imprint;
import entente.brief.document.Inline;
import entente.model.Language;
import entente.print.pdf.PdfPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperExportManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;

/**
 * Measures the processor time of one thread for a table of 1,000 events on A4, tagged for PDF/UA-1 and PDF/A-2a, with
 * and without a link in each row. It compares with JasperReports, which prints the same words, columns and fonts
 * without tags and links: the best of 401 runs, in turn. Then it prints a brief of 20,000 events, to see that a heap is
 * large enough: {@code -Dbench.heap=256m}.
 */
final class PdfBench {
    private static final int RUNS = 401;
    private static final int MANY_EVENTS = 20_000;
    private static final List<String> COLUMNS = List.of("date", "title", "side", "kind");
    private static final List<Integer> WIDTHS = List.of(75, 275, 60, 75);

    private PdfBench() {}

    public static void main(String[] arguments) throws IOException, JRException {
        var printer = new PdfPrinter();
        Document linked = brief(1_000, true);
        Document plain = brief(1_000, false);
        JasperReport report = JasperTable.compile(COLUMNS, WIDTHS);
        var rows = IntStream.range(0, 1_000).<Map<String, ?>>mapToObj(PdfBench::row).toList();
        double links = Double.MAX_VALUE;
        double entente = Double.MAX_VALUE;
        double jasper = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            links = Math.min(links, CpuTime.seconds(() -> printer.print(linked, OutputStream.nullOutputStream())));
            entente = Math.min(entente, CpuTime.seconds(() -> printer.print(plain, OutputStream.nullOutputStream())));
            jasper = Math.min(jasper, CpuTime.seconds(() -> fill(report, rows)));
        }
        System.out.printf(Locale.ROOT,
            "a table of 1,000 events: entente, tagged %.4f s, with links %.4f s; JasperReports, untagged %.4f s, "
                + "%.2f and %.2f times as long%n",
            entente, links, jasper, jasper / entente, jasper / links);
        double large = CpuTime.seconds(() -> printer.print(brief(MANY_EVENTS, true), OutputStream.nullOutputStream()));
        System.out.printf(Locale.ROOT, "%,d events: %.1f s in a heap of %d MiB%n", MANY_EVENTS, large,
            Runtime.getRuntime().maxMemory() >> 20);
    }

    private static void fill(JasperReport report, List<Map<String, ?>> rows) throws IOException {
        try {
            var filled = JasperFillManager.fillReport(report, new HashMap<>(), new JRMapCollectionDataSource(rows));
            JasperExportManager.exportReportToPdfStream(filled, OutputStream.nullOutputStream());
        } catch (JRException e) {
            throw new IOException(e);
        }
    }

    private static Map<String, String> row(int number) {
        var day = LocalDate.of(1992, 1, 1).plusDays(number * 12L % 12_000);
        return Map.of("date", day.toString(),
            "title", "Delegations sign protocol " + number + " on the notification of launches of ballistic missiles",
            "side", number % 3 == 0 ? "both sides" : "Ostrany only", "kind", number % 2 == 0 ? "Agreement" : "Meeting");
    }

    private static Document brief(int count, boolean linked) {
        var rows = IntStream.range(0, count).mapToObj(PdfBench::row).map(row -> COLUMNS.stream()
            .map(name -> List.<Inline>of(linked && name.equals("title")
                ? new Inline.Link(row.get(name), "https://entente.example/en/events/" + row.get("date"))
                : new Inline.Plain(row.get(name))))
            .toList()).toList();
        var section = Section.of("Events", "events",
            List.of(new Block.Table(count + " events", COLUMNS, WIDTHS, rows)));
        var imprint = Imprints.of(Language.ENGLISH, new Imprint.Titles("Series", "Events", "A table"),
            LocalDate.of(2026, 11, 21), "https://entente.example/en/events", "Footer");
        return new Document(imprint, BriefLength.FULL, List.of(), List.of(section), List.of());
    }
}
