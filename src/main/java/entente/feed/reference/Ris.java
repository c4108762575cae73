package entente.feed.reference;

import entente.feed.TextEncoding;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * RIS in UTF-8, a web page each. A value is one line, for whatever stands on a line of its own is read as a field.
 *
 * <p>Source: RIS Format Specifications (Research Information Systems, 2011).
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
    void entry(Reference cited, Writer out) throws IOException {
        field("TY", "ELEC", out);
        field("ID", cited.id(), out);
        field("AU", Reference.AUTHOR, out);
        field("TI", cited.title(), out);
        field("T2", cited.work(), out);
        field("PY", Integer.toString(cited.issued().getYear()), out);
        field("DA", day(cited.issued()), out);
        field("Y2", day(cited.issued()), out);
        field("ET", cited.version(), out);
        field("N1", cited.note(), out);
        field("AB", cited.summary(), out);
        for (String keyword : cited.keywords()) {
            field("KW", keyword, out);
        }
        field("LA", cited.language().tag(), out);
        field("UR", cited.address(), out);
        out.write("ER  - \r\n\r\n");
    }

    private static void field(String tag, String value, Writer out) throws IOException {
        if (!value.isEmpty()) {
            out.write(tag + "  - " + TextEncoding.onOneLine(value) + "\r\n");
        }
    }

    private static String day(LocalDate day) {
        return DAY.format(day) + "/";
    }
}
