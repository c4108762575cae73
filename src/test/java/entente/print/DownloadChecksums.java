package entente.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.TestSets;
import entente.brief.BriefLength;
import entente.brief.definition.BriefRequest;
import entente.brief.writing.BriefPlan;
import entente.brief.writing.BriefWriter;
import entente.brief.writing.WorkbookWriter;
import entente.feed.list.CsvFeed;
import entente.feed.list.EventList;
import entente.feed.list.EventsJson;
import entente.feed.list.Feed;
import entente.model.Language;
import entente.print.pdf.PdfPrinter;
import entente.print.xlsx.WorkbookPrinter;
import entente.search.Index;
import entente.search.query.Facet;
import entente.search.query.Query;
import entente.text.Sha256;
import entente.wording.SiteUrls;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Computes checksums of one download of each format. It is also a program, so that tests can run it in another
 * environment.
 */
final class DownloadChecksums {
    private final List<String> lines = new ArrayList<>();

    private DownloadChecksums() {}

    /** Prints the checksums, one on each line. */
    public static void main(String[] arguments) throws IOException {
        System.out.write((String.join("\n", all()) + "\n").getBytes(UTF_8));
        System.out.flush();
    }

    /** One line for each file: name and SHA-256. The order is always the same. */
    static List<String> all() throws IOException {
        var checksums = new DownloadChecksums();
        Index index = Index.of(TestSets.curated());
        Query query = Query.ALL.with(Facet.STRAND, "ilrs");
        for (Language language : Language.values()) {
            var urls = new SiteUrls("https://entente.example", language);
            BriefLength length = language == Language.ENGLISH ? BriefLength.FULL : BriefLength.SHORT;
            var request = new BriefRequest("", query, List.of(BriefRequest.Part.values()), null, length);
            var plan = BriefPlan.of(request, index, urls, urls);
            checksums.add(language.tag() + ".pdf", out -> new PdfPrinter().print(BriefWriter.write(plan), out));
            checksums.add(language.tag() + ".xlsx",
                out -> new WorkbookPrinter().print(WorkbookWriter.write(plan), out));
            for (Feed feed : List.of(CsvFeed.safe(), new EventsJson())) {
                checksums.add(language.tag() + "." + feed.extension(),
                    out -> feed.write(EventList.of(index.search(query), index.set(), "Events"), urls, out));
            }
        }
        return List.copyOf(checksums.lines);
    }

    private void add(String name, File file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        file.write(bytes);
        lines.add(name + " " + Sha256.hex(bytes.toByteArray()));
    }

    private interface File {
        void write(java.io.OutputStream out) throws IOException;
    }
}
