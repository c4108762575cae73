package entente.web;

import entente.brief.BriefPlan;
import entente.brief.BriefWriter;
import entente.brief.WorkbookWriter;
import entente.print.PdfPrinter;
import entente.print.WorkbookPrinter;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A file format in which briefs are downloaded.
 *
 * @param extension of its URL and its file name: {@code pdf}
 */
record Format(String extension, String mediaType, Composer composer) {
    /** Composes a brief; the result prints it. */
    interface Composer {
        BodyWriter compose(BriefPlan plan);
    }

    static List<Format> all() {
        var pdfs = new PdfPrinter();
        var workbooks = new WorkbookPrinter();
        return List.of(
            new Format("pdf", "application/pdf", plan -> {
                var document = BriefWriter.write(plan);
                return out -> pdfs.print(document, out);
            }),
            new Format("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", plan -> {
                var workbook = WorkbookWriter.write(plan);
                return out -> workbooks.print(workbook, out);
            }));
    }

    /** @param planner selects the events, once a permit is held */
    PageResult.HeavyDownload download(Supplier<BriefPlan> planner) {
        return new PageResult.HeavyDownload(() -> {
            BriefPlan plan = planner.get();
            return new PageResult.Download(mediaType, plan.imprint().fileName() + "." + extension, Map.of(),
                composer.compose(plan));
        });
    }
}
