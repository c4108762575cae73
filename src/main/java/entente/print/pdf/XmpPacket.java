package entente.print.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.brief.document.Imprint;
import entente.print.XmlCharacters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The XMP packet of a file (ISO 16684-1): what it is about and which standards it keeps. */
final class XmpPacket {
    private static final String FORM = read();
    private static final Pattern BLANK = Pattern.compile("\\$\\{(\\w+)}");

    private XmpPacket() {}

    private static String read() {
        try (InputStream form = XmpPacket.class.getResourceAsStream("metadata.xml")) {
            if (form == null) {
                throw new IllegalStateException("metadata.xml is not on the class path");
            }
            return new String(form.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** UTF-8. */
    static byte[] of(Imprint imprint, String tool, String producer) {
        Map<String, String> words = Map.of(
            "title", imprint.titles().title(), "description", imprint.titles().subtitle(),
            "creator", imprint.titles().series(), "language", imprint.language().tag(),
            "identifier", imprint.address(), "date", imprint.version().date() + "T00:00:00Z",
            "tool", tool, "producer", producer);
        return BLANK.matcher(FORM)
            .replaceAll(
                blank -> Matcher.quoteReplacement(XmlCharacters.escaped(words.getOrDefault(blank.group(1), ""))))
            .getBytes(UTF_8);
    }
}
