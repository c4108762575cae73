package entente.feed.reference;

import entente.feed.TextEncoding;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * BibTeX in UTF-8, an entry each, with the fields that BibLaTeX and Zotero read besides ({@code date}, {@code urldate},
 * {@code eventdate}, {@code abstract}). Titles stand in double braces, so that no style lowers a name's first letter.
 *
 * <p>Source: O. Patashnik, BibTeXing (1988); the biblatex manual, 2.2 and 2.3.
 */
public final class Bibtex extends PlainReferences {
    /** What TeX would take for a command. */
    private static final Map<Integer, String> SPECIAL = Map.of(
        (int) '\\', "\\textbackslash{}", (int) '~', "\\textasciitilde{}", (int) '^', "\\textasciicircum{}",
        (int) '{', "\\{", (int) '}', "\\}", (int) '&', "\\&", (int) '%', "\\%", (int) '$', "\\$",
        (int) '#', "\\#", (int) '_', "\\_");

    @Override
    public String extension() {
        return "bib";
    }

    @Override
    public String mediaType() {
        return "application/x-bibtex; charset=utf-8";
    }

    @Override
    void entry(Reference cited, Writer out) throws IOException {
        out.write("@misc{" + cited.id() + ",\n");
        field("author", "{" + Reference.AUTHOR + "}", out);
        field("title", "{" + escaped(cited.title()) + "}", out);
        field("howpublished", escaped(cited.work()), out);
        field("year", Integer.toString(cited.issued().getYear()), out);
        field("month", Integer.toString(cited.issued().getMonthValue()), out);
        field("date", cited.issued().toString(), out);
        if (cited.event() != null) {
            field("eventdate", cited.event().edtf(), out);
        }
        field("url", cited.address(), out);
        field("urldate", cited.issued().toString(), out);
        field("version", cited.version(), out);
        field("note", escaped(cited.note()), out);
        field("language", cited.language().tag(), out);
        field("abstract", escaped(cited.summary()), out);
        field("keywords", escaped(String.join(", ", cited.keywords())), out);
        out.write("}\n\n");
    }

    private static void field(String name, String value, Writer out) throws IOException {
        if (!value.isEmpty()) {
            out.write("  " + name + " = {" + value + "},\n");
        }
    }

    private static String escaped(String text) {
        return TextEncoding.onOneLine(text).codePoints()
            .mapToObj(point -> SPECIAL.getOrDefault(point, Character.toString(point))).collect(Collectors.joining());
    }
}
