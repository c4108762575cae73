package entente.print.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.brief.document.Imprint;
import entente.text.XmlCharacters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The XMP packet of a file (ISO 16684-1): its metadata and the standards that it conforms to. */
final class XmpPacket {
    private static final String TEMPLATE = read();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)}");

    private XmpPacket() {}

    private static String read() {
        try (InputStream resource = XmpPacket.class.getResourceAsStream("metadata.xml")) {
            if (resource == null) {
                throw new IllegalStateException("metadata.xml is not on the class path");
            }
            return new String(resource.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The packet in UTF-8.
     *
     * @param tool the program that made the brief
     * @param producer the program that wrote the PDF
     */
    static byte[] of(Imprint imprint, String tool, String producer) {
        Map<String, String> values = Map.of(
            "title", imprint.titles().title(), "description", imprint.titles().subtitle(),
            "creator", imprint.titles().series(), "language", imprint.language().tag(),
            "identifier", imprint.address(), "date", imprint.version().date() + "T00:00:00Z",
            "tool", tool, "producer", producer);
        return PLACEHOLDER.matcher(TEMPLATE)
            .replaceAll(placeholder -> Matcher
                .quoteReplacement(XmlCharacters.escaped(values.getOrDefault(placeholder.group(1), ""))))
            .getBytes(UTF_8);
    }
}
