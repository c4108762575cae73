package entente.reading.yaml;

import entente.reading.yaml.YamlParser.YamlException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Opens a YAML file: checks its size and encoding, parses it, and returns a {@link RecordReader} for its fields. */
public final class YamlFile {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** The replacement character, which Java puts in place of malformed UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    private YamlFile() {}

    /**
     * Opens a file whose document is one mapping.
     *
     * @param file the path, for problems
     * @param content UTF-8 without a byte order mark
     * @param limit the largest size
     * @param problems receives what is wrong with the file
     * @return a reader for the fields, or empty if the file cannot be parsed or is not a mapping
     */
    public static Optional<RecordReader> open(String file, byte[] content, YamlLimit limit, Problems problems) {
        return text(file, content, limit, problems).flatMap(text -> {
            try {
                Optional<YamlNode> document = YamlParser.parse(text, limit);
                return new YamlValue(problems, file, document.orElse(new YamlNode.Scalar("", true, 1))).fields();
            } catch (YamlException e) {
                problems.add(new Problem(file, e.line, "", e.found, e.expected));
                return Optional.empty();
            }
        });
    }

    /**
     * Decodes a file.
     *
     * @param file the path, for problems
     * @param content UTF-8; a byte order mark is reported and skipped
     * @param limit the largest size
     * @param problems receives what is wrong with the file
     * @return the text, or empty if the file is too large or not UTF-8
     */
    public static Optional<String> text(String file, byte[] content, YamlLimit limit, Problems problems) {
        if (content.length > limit.bytes()) {
            problems.add(file, limit.tooManyBytes(), "a smaller file");
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

    /**
     * Decodes with a check for malformed bytes, because a replacement character can also be part of a valid text.
     * Reports the line of the first malformed byte.
     */
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
