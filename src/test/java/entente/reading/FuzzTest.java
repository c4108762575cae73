package entente.reading;

import static org.junit.jupiter.api.Assertions.assertFalse;

import entente.TestSets;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Fuzzes the files of a valid set: reading them gives a valid set or a list of problems, never an exception. */
class FuzzTest {
    private static final int ROUNDS = 100;

    /** Text that is likely to break a YAML parser. */
    private static final List<String> FRAGMENTS = List.of(
        "\0", "\t", "\r", "\u0085", "\u2028", "\uFEFF", "&a", "*a", "!!int", "!", "%YAML 1.1\n---\n", "---\n", "...\n",
        "? ",
        ": ", "- ", "[", "]", "{", "}", "|", ">", "|9", ">-\n", "'", "\"", "\\", "\"\\U00110000\"", "\"\\xZZ\"",
        "\"\\u", "#",
        "@", "`", "<<: ", "null", "~", "''", "2024-02-30", "9999999999", "-", "/", "1e999", "\n", "\n\n  ", "😀",
        "\uD83D");

    private final SortedMap<String, byte[]> validFiles = TestSets.inventedFiles();
    private final List<String> names = List.copyOf(validFiles.keySet());

    @Test
    void changedBytesNeverCauseAnException() {
        assertNeverThrows((content, random) -> {
            for (int i = random.nextInt(4); i >= 0; i--) {
                content[random.nextInt(content.length)] = (byte) random.nextInt(256);
            }
            return content;
        });
    }

    @Test
    void deletedTextNeverCausesAnException() {
        assertNeverThrows((content, random) -> {
            int from = random.nextInt(content.length);
            return spliced(content, from, Math.min(content.length, from + random.nextInt(80)), "");
        });
    }

    @Test
    void insertedTextNeverCausesAnException() {
        assertNeverThrows((content, random) -> {
            int at = random.nextInt(content.length);
            return spliced(content, at, at, FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
        });
    }

    private interface Mutation {
        byte[] apply(byte[] content, Random random);
    }

    private void assertNeverThrows(Mutation mutation) {
        IntStream.range(0, ROUNDS).parallel().forEach(seed -> {
            var random = new Random(seed);
            var files = new TreeMap<>(validFiles);
            files.compute(names.get(random.nextInt(names.size())),
                (name, content) -> mutation.apply(content.clone(), random));
            if (EventSetReader.read(files) instanceof ReadResult.Invalid invalid) {
                assertFalse(invalid.problems().isEmpty());
            }
        });
    }

    private static byte[] spliced(byte[] content, int from, int to, String replacement) {
        byte[] middle = replacement.getBytes(StandardCharsets.UTF_8);
        byte[] spliced = Arrays.copyOf(content, content.length - (to - from) + middle.length);
        System.arraycopy(middle, 0, spliced, from, middle.length);
        System.arraycopy(content, to, spliced, from + middle.length, content.length - to);
        return spliced;
    }
}
