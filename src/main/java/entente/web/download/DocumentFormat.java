package entente.web.download;

import entente.brief.writing.BriefPlan;
import entente.brief.writing.BriefWriter;
import entente.brief.writing.WorkbookWriter;
import entente.print.pdf.PdfPrinter;
import entente.print.xlsx.WorkbookPrinter;
import entente.web.page.BodyWriter;
import entente.web.page.PageResult;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A file format in which briefs are downloaded.
 *
 * @param extension of its URL and its file name: {@code pdf}
 */
public record DocumentFormat(String extension, String mediaType, Composer composer) {
    /** Composes a brief into a document or a workbook. The returned body writer prints it. */
    interface Composer {
        BodyWriter compose(BriefPlan plan);
    }

    /** PDF and XLSX. */
    public static List<DocumentFormat> all() {
        var pdfs = new PdfPrinter();
        var workbooks = new WorkbookPrinter();
        return List.of(
            new DocumentFormat("pdf", "application/pdf", plan -> {
                var document = BriefWriter.write(plan);
                return out -> pdfs.print(document, out);
            }),
            new DocumentFormat("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", plan -> {
                var workbook = WorkbookWriter.write(plan);
                return out -> workbooks.print(workbook, out);
            }));
    }

    /**
     * A costly download: events are selected, and the brief is composed and printed, while a permit is held.
     *
     * @param planner selects the events
     */
    public PageResult.Costly download(Supplier<BriefPlan> planner) {
        return new PageResult.Costly(() -> {
            BriefPlan plan = planner.get();
            return new PageResult.Download(mediaType, plan.imprint().fileName() + "." + extension, Map.of(),
                composer.compose(plan));
        });
    }
}
