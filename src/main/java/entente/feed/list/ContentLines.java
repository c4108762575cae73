package entente.feed.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.feed.TextEncoding;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * The lines of an iCalendar file: ended by CR LF, and folded so that none has more than 75 octets and no character is
 * split.
 *
 * <p>Source: RFC 5545, 3.1 and 3.3.
 */
final class ContentLines {
    private static final int OCTETS = 75;

    private final OutputStream out;

    /** @param out buffered */
    ContentLines(OutputStream out) {
        this.out = out;
    }

    /** A value that is no text: a date, an address, a code. */
    void line(String name, String value) throws IOException {
        int used = 0;
        int[] points = TextEncoding.onOneLine(name + ":" + value).codePoints().toArray();
        for (int point : points) {
            byte[] octets = Character.toString(point).getBytes(UTF_8);
            if (used + octets.length > OCTETS) {
                out.write("\r\n ".getBytes(UTF_8));
                used = 1;
            }
            out.write(octets);
            used += octets.length;
        }
        out.write("\r\n".getBytes(UTF_8));
    }

    /** A text: its line breaks stay, escaped. */
    void text(String name, String value) throws IOException {
        line(name, escaped(value));
    }

    void day(String name, LocalDate day) throws IOException {
        line(name + ";VALUE=DATE", day.format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    void midnight(String name, LocalDate day) throws IOException {
        line(name, day.format(DateTimeFormatter.BASIC_ISO_DATE) + "T000000Z");
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n");
    }
}
