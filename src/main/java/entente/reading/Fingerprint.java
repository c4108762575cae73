package entente.reading;

import entente.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tells one version of a set from every other. */
final class Fingerprint {
    private Fingerprint() {}

    /**
     * SHA-256 over the files of a set, 64 lower-case hexadecimal digits: over one line a file, in the order of the paths'
     * characters, that holds the SHA-256 of the content, two blanks and the path. Those are the lines that
     * {@code sha256sum} prints, so that in the folder of a set this gives the same:
     *
     * <pre>{@code
     * find CODEBOOK*.md *.yaml events -type f | LC_ALL=C sort | xargs sha256sum | sha256sum
     * }</pre>
     */
    static String of(Map<String, byte[]> files) {
        SortedMap<String, byte[]> inOrder = new TreeMap<>(files);
        MessageDigest lines = Sha256.begin();
        inOrder.forEach((path, content) -> lines.update(line(path, content)));
        return HexFormat.of().formatHex(lines.digest());
    }

    private static byte[] line(String path, byte[] content) {
        return (Sha256.of(content) + "  " + path + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
