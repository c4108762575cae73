package entente.web;

import entente.brief.Brief;
import entente.print.PdfPrinter;
import entente.print.WorkbookPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A format in which briefs are taken away.
 *
 * @param extension the end of its address and of its file's name: {@code pdf}
 */
record Format(String extension, String mediaType, Printer printer) {
    /** Writes a brief; leaves the stream open. */
    interface Printer {
        void print(Brief brief, OutputStream out) throws IOException;
    }

    static List<Format> all() {
        return List.of(new Format("pdf", "application/pdf", new PdfPrinter()::print),
            new Format("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                new WorkbookPrinter()::print));
    }

    /** @param composer composes the brief, once a permit is held */
    PageResult.HeavyDownload download(Supplier<Brief> composer) {
        return new PageResult.HeavyDownload(() -> {
            Brief brief = composer.get();
            return new PageResult.Download(mediaType, brief.fileName() + "." + extension, Map.of(),
                out -> printer.print(brief, out));
        });
    }
}
