package entente.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.Sets;
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

/** Makes takeaways of every kind and sums them up, here or as a program of its own, on another kind of machine. */
final class Sums {
    private final List<String> sums = new ArrayList<>();

    private Sums() {}

    /** Prints the sums, a line each. */
    public static void main(String[] none) throws IOException {
        System.out.write((String.join("\n", all()) + "\n").getBytes(UTF_8));
        System.out.flush();
    }

    /** The name and the SHA-256 of each file, always in the same order. */
    static List<String> all() throws IOException {
        var made = new Sums();
        Index index = Index.of(Sets.curated());
        Query query = Query.ALL.with(Facet.STRAND, "ilrs");
        for (Language language : Language.values()) {
            var addresses = new SiteUrls("https://entente.example", language);
            BriefLength length = language == Language.ENGLISH ? BriefLength.FULL : BriefLength.SHORT;
            var request = new BriefRequest("", query, List.of(BriefRequest.Part.values()), null, length);
            var plan = BriefPlan.of(request, index, addresses, addresses);
            made.add(language.tag() + ".pdf", out -> new PdfPrinter().print(BriefWriter.write(plan), out));
            made.add(language.tag() + ".xlsx", out -> new WorkbookPrinter().print(WorkbookWriter.write(plan), out));
            for (Feed feed : List.of(CsvFeed.safe(), new EventsJson())) {
                made.add(language.tag() + "." + feed.extension(),
                    out -> feed.write(EventList.of(index.select(query), index.set(), "Events"), addresses, out));
            }
        }
        return List.copyOf(made.sums);
    }

    private void add(String name, File file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        file.write(bytes);
        sums.add(name + " " + Sha256.of(bytes.toByteArray()));
    }

    private interface File {
        void write(java.io.OutputStream out) throws IOException;
    }
}
