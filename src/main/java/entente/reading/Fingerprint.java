package entente.reading;

import entente.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Computes the fingerprint of an event set: a SHA-256 digest that identifies one version of its files. */
final class Fingerprint {
    private Fingerprint() {}

    /**
     * The fingerprint, 64 lower-case hexadecimal digits. It is the SHA-256 of one line per file, sorted by path; each
     * line has the SHA-256 of the content, two blanks and the path. These are the lines that {@code sha256sum} prints,
     * so this command in the folder of a set gives the same digest:
     *
     * <pre>{@code
     * find CODEBOOK*.md *.yaml events -type f | LC_ALL=C sort | xargs sha256sum | sha256sum
     * }</pre>
     *
     * @param files the contents by path relative to the set's folder
     */
    static String of(Map<String, byte[]> files) {
        SortedMap<String, byte[]> sortedFiles = new TreeMap<>(files);
        MessageDigest lines = Sha256.newDigest();
        sortedFiles.forEach((path, content) -> lines.update(line(path, content)));
        return HexFormat.of().formatHex(lines.digest());
    }

    private static byte[] line(String path, byte[] content) {
        return (Sha256.hex(content) + "  " + path + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
