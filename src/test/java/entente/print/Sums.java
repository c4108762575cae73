package entente.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.Sets;
import entente.brief.BriefPlan;
import entente.brief.BriefRequest;
import entente.brief.BriefWriter;
import entente.brief.Length;
import entente.brief.WorkbookWriter;
import entente.feed.CsvFeed;
import entente.feed.Excerpt;
import entente.feed.Feed;
import entente.feed.JsonFeed;
import entente.model.Language;
import entente.model.Sha256;
import entente.search.Facet;
import entente.search.Index;
import entente.search.Query;
import entente.wording.Addresses;
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
            var addresses = new Addresses("https://entente.example", language);
            Length length = language == Language.ENGLISH ? Length.FULL : Length.SHORT;
            var request = new BriefRequest("", query, List.of(BriefRequest.Part.values()), null, length);
            var plan = BriefPlan.of(request, index, addresses, addresses);
            made.add(language.tag() + ".pdf", out -> new PdfPrinter().print(BriefWriter.write(plan), out));
            made.add(language.tag() + ".xlsx", out -> new WorkbookPrinter().print(WorkbookWriter.write(plan), out));
            for (Feed feed : List.of(CsvFeed.safe(), new JsonFeed())) {
                made.add(language.tag() + "." + feed.extension(),
                    out -> feed.write(Excerpt.of(index.select(query), index.set(), "Events"), addresses, out));
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
