package entente.reading.yaml;

import entente.reading.EventSetReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder that holds a set. */
public final class EventSetFolder {
    private static final Pattern LEFT_ASIDE = Pattern.compile("(.*/)?\\..*|.*~");
    private static final Pattern COMPANION = Pattern.compile("(?!CODEBOOK)[^/]+(?<!\\.ya?ml)");

    private EventSetFolder() {}

    /**
     * Whether a file belongs to a set, if only by mistake: all do but what starts with a dot, what ends with a tilde, and
     * companions beside the others that are neither YAML nor a codebook.
     *
     * @param file its path in the folder, with {@code /} between names
     */
    public static boolean belongs(String file) {
        return !LEFT_ASIDE.matcher(file).matches() && !COMPANION.matcher(file).matches();
    }

    /**
     * The files of the set in {@code folder} under their relative paths, as {@link EventSetReader#read} takes them. Links
     * are followed, and what belongs to no set is left aside.
     *
     * @throws IOException if there is no such folder or something in it cannot be read
     */
    public static SortedMap<String, byte[]> read(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                String path = path(folder.relativize(file));
                if (belongs(path)) {
                    files.put(path, content(file));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return files;
    }

    private static String path(Path relative) {
        return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
    }

    /** At most one byte more than any file of a set may have: enough to refuse it. */
    private static byte[] content(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(YamlFile.MANY_RECORDS + 1);
        }
    }
}
