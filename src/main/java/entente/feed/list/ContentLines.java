package entente.feed.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.feed.SingleLineText;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Writes the content lines of iCalendar (RFC 5545, 3.1 and 3.3): lines end with CR LF and are folded at 75 octets,
 * never inside a character.
 */
final class ContentLines {
    private static final int MAX_OCTETS = 75;

    private final OutputStream out;

    /**
     * A writer to {@code out}.
     *
     * @param out a buffered stream, since lines are written in small pieces
     */
    ContentLines(OutputStream out) {
        this.out = out;
    }

    /** A property whose value is not of type TEXT: a URL, a code, a date already formatted. */
    void line(String name, String value) throws IOException {
        int lineOctets = 0;
        int[] points = SingleLineText.of(name + ":" + value).codePoints().toArray();
        for (int point : points) {
            byte[] octets = Character.toString(point).getBytes(UTF_8);
            if (lineOctets + octets.length > MAX_OCTETS) {
                out.write("\r\n ".getBytes(UTF_8));
                lineOctets = 1;
            }
            out.write(octets);
            lineOctets += octets.length;
        }
        out.write("\r\n".getBytes(UTF_8));
    }

    /** A property of type TEXT. Line breaks are escaped. */
    void text(String name, String value) throws IOException {
        line(name, escaped(value));
    }

    /** A property of type DATE. */
    void day(String name, LocalDate day) throws IOException {
        line(name + ";VALUE=DATE", day.format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    /** A property of type DATE-TIME, at 00:00 UTC. */
    void midnight(String name, LocalDate day) throws IOException {
        line(name, day.format(DateTimeFormatter.BASIC_ISO_DATE) + "T000000Z");
    }

    /** A value of type TEXT, escaped. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n");
    }
}
