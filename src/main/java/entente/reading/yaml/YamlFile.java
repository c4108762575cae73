package entente.reading.yaml;

import entente.reading.yaml.YamlParser.Unreadable;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The way into a file: from its bytes to its {@link RecordReader}, whatever is wrong with either. */
public final class YamlFile {
    /** A file about one thing, such as an event or a briefing, has at most so many bytes. */
    public static final int ONE_RECORD = 1 << 20;

    /** A file with many records has at most so many bytes. */
    public static final int MANY_RECORDS = 1 << 26;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** What stands in a text for bytes that are no UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    private YamlFile() {}

    /**
     * Opens a file that holds one mapping.
     *
     * @param file its name in problems
     * @param content UTF-8 without a byte order mark
     * @param limit on its size, in bytes
     * @param problems are told what is wrong
     * @return its fields, or nothing where the file cannot be read at all
     */
    public static Optional<RecordReader> open(String file, byte[] content, int limit, Problems problems) {
        return text(file, content, limit, problems).flatMap(text -> {
            try {
                Optional<YamlNode> document = YamlParser.parse(text);
                return new YamlValue(problems, file, document.orElse(new YamlNode.Scalar("", true, 1))).fields();
            } catch (Unreadable e) {
                problems.add(new Problem(file, e.line, "", e.found, e.fitting));
                return Optional.empty();
            }
        });
    }

    /** The text of a file, or nothing where it is no UTF-8 or too large. */
    public static Optional<String> text(String file, byte[] content, int limit, Problems problems) {
        if (content.length > limit) {
            problems.add(file, "more than " + (limit >> 20) + " MiB", "a smaller file");
            return Optional.empty();
        }
        int start = 0;
        if (Arrays.mismatch(content, BYTE_ORDER_MARK) >= 3 || Arrays.equals(content, BYTE_ORDER_MARK)) {
            problems.add(new Problem(file, 1, "", "a byte order mark", "UTF-8 without one"));
            start = 3;
        }
        var text = new String(content, start, content.length - start, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0
            ? Optional.of(text)
            : decode(file, ByteBuffer.wrap(content, start, content.length - start), problems);
    }

    /** Tells a broken character from one that stands there. */
    private static Optional<String> decode(String file, ByteBuffer bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        if (decoder.decode(bytes, text, true).isUnderflow()) {
            return Optional.of(text.flip().toString());
        }
        int line = 1 + (int) text.flip().chars().filter(c -> c == '\n').count();
        problems.add(new Problem(file, line, "", "a byte that is no UTF-8", "UTF-8"));
        return Optional.empty();
    }
}
