package entente.feed.reference;

import entente.feed.SingleLineText;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * RIS in UTF-8, one web page ({@code ELEC}) for each reference. A value is on a single line, since every line begins a
 * new field.
 *
 * <p>The day of access is in three fields: {@code M1}, with the year in {@code VL}, is the access date of a web page in
 * EndNote and citation-js, {@code Y2} in Zotero.
 *
 * <p>Source: RIS Format Specifications (Research Information Systems, 2011); EndNote, Reference Types, Web Page.
 */
public final class Ris extends PlainReferences {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.ROOT);

    @Override
    public String extension() {
        return "ris";
    }

    @Override
    public String mediaType() {
        return "application/x-research-info-systems; charset=utf-8";
    }

    @Override
    void entry(Reference reference, Writer out) throws IOException {
        field("TY", "ELEC", out);
        field("ID", reference.id(), out);
        field("AU", Reference.AUTHOR, out);
        field("TI", reference.title(), out);
        field("T2", reference.containerTitle(), out);
        field("PY", Integer.toString(reference.issued().getYear()), out);
        field("DA", day(reference.issued()), out);
        field("M1", DAY.format(reference.issued()), out);
        field("VL", Integer.toString(reference.issued().getYear()), out);
        field("Y2", day(reference.issued()), out);
        field("ET", reference.version(), out);
        field("N1", reference.note(), out);
        field("AB", reference.summary(), out);
        for (String keyword : reference.keywords()) {
            field("KW", keyword, out);
        }
        field("LA", reference.language().tag(), out);
        field("UR", reference.url(), out);
        out.write("ER  - \r\n\r\n");
    }

    private static void field(String tag, String value, Writer out) throws IOException {
        if (!value.isEmpty()) {
            out.write(tag + "  - " + SingleLineText.of(value) + "\r\n");
        }
    }

    private static String day(LocalDate day) {
        return DAY.format(day) + "/";
    }
}
