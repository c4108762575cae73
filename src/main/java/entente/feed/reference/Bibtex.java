package entente.feed.reference;

import entente.feed.SingleLineText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * BibTeX in UTF-8, as {@code @online} of BibLaTeX. The classic styles treat that type as {@code @misc} and know neither
 * {@code url} nor {@code urldate}: for them the address is in {@code howpublished} too, and the month is one of their
 * macros. Titles are in double braces, so that no style changes the case of names.
 *
 * <p>Source: O. Patashnik, BibTeXing (1988); the biblatex manual, 2.1, 2.2 and 2.3.
 */
public final class Bibtex extends PlainReferences {
    /** The special characters of TeX, escaped. */
    private static final Map<Integer, String> SPECIAL = Map.of(
        (int) '\\', "\\textbackslash{}", (int) '~', "\\textasciitilde{}", (int) '^', "\\textasciicircum{}",
        (int) '{', "\\{", (int) '}', "\\}", (int) '&', "\\&", (int) '%', "\\%", (int) '$', "\\$",
        (int) '#', "\\#", (int) '_', "\\_");

    /** The macros of the months that every style defines. */
    private static final List<String> MONTHS =
        List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    @Override
    public String extension() {
        return "bib";
    }

    @Override
    public String mediaType() {
        return "application/x-bibtex; charset=utf-8";
    }

    @Override
    void entry(Reference reference, Writer out) throws IOException {
        out.write("@online{" + reference.id() + ",\n");
        field("author", "{" + Reference.AUTHOR + "}", out);
        field("title", "{" + escaped(reference.title()) + "}", out);
        field("organization", escaped(reference.containerTitle()), out);
        field("howpublished", escaped(reference.containerTitle() + ", " + reference.url()), out);
        field("year", Integer.toString(reference.issued().getYear()), out);
        out.write("  month = " + MONTHS.get(reference.issued().getMonthValue() - 1) + ",\n");
        field("date", reference.issued().toString(), out);
        if (reference.eventDate() != null) {
            field("eventdate", reference.eventDate().edtf(), out);
        }
        field("url", reference.url(), out);
        field("urldate", reference.issued().toString(), out);
        field("version", reference.version(), out);
        field("note", escaped(reference.note()), out);
        field("language", reference.language().tag(), out);
        field("abstract", escaped(reference.summary()), out);
        field("keywords", escaped(String.join(", ", reference.keywords())), out);
        out.write("}\n\n");
    }

    private static void field(String name, String value, Writer out) throws IOException {
        if (!value.isEmpty()) {
            out.write("  " + name + " = {" + value + "},\n");
        }
    }

    private static String escaped(String text) {
        return SingleLineText.of(text).codePoints()
            .mapToObj(point -> SPECIAL.getOrDefault(point, Character.toString(point))).collect(Collectors.joining());
    }
}
