package entente.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
        MessageDigest lines = sha256();
        inOrder.forEach((path, content) -> lines.update(line(path, content)));
        return HexFormat.of().formatHex(lines.digest());
    }

    private static byte[] line(String path, byte[] content) {
        String digest = HexFormat.of().formatHex(sha256().digest(content));
        return (digest + "  " + path + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
