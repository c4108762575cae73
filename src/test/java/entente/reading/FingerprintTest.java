package entente.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import entente.TestSets;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    /** Computed with {@code printf a > a; printf b > b; sha256sum a b | sha256sum}. */
    private static final String OF_A_AND_B = "cb13f400dcb618e400d0f7d54f7cdb330d37a07272cb99a1016cda5830a10556";

    private final Map<String, byte[]> files = Map.of("a", utf8("a"), "b", utf8("b"));

    @Test
    void equalsTheOutputOfSha256sum() {
        assertEquals(OF_A_AND_B, Fingerprint.of(files));
    }

    @Test
    void doesNotDependOnTheOrderOfFiles() {
        var backward = new TreeMap<String, byte[]>(Comparator.reverseOrder());
        backward.putAll(files);
        assertEquals(OF_A_AND_B, Fingerprint.of(backward));
    }

    @Test
    void changesWithOneByte() {
        var changed = TestSets.inventedFiles();
        byte[] content = changed.get("strands.yaml").clone();
        content[content.length - 1] ^= 1;
        changed.put("strands.yaml", content);
        assertNotEquals(TestSets.invented().fingerprint(), Fingerprint.of(changed));
    }

    @Test
    void changesWithAFileNameOrAFileBoundary() {
        assertNotEquals(OF_A_AND_B, Fingerprint.of(Map.of("a", utf8("a"), "c", utf8("b"))));
        assertNotEquals(Fingerprint.of(Map.of("a", utf8("ab"), "b", utf8(""))),
            Fingerprint.of(Map.of("a", utf8("a"), "b", utf8("b"))));
    }

    @Test
    void isTheFingerprintOfTheSetThatWasRead() {
        assertEquals(Fingerprint.of(TestSets.inventedFiles()), TestSets.invented().fingerprint());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
