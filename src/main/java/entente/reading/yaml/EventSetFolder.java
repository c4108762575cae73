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

/** Reads the files of an event set from a folder, and decides which files belong to a set. */
public final class EventSetFolder {
    private static final Pattern HIDDEN_OR_BACKUP = Pattern.compile("(.*/)?\\..*|.*~");
    private static final Pattern OTHER_TOP_LEVEL_FILE = Pattern.compile("(?!CODEBOOK)[^/]+(?<!\\.ya?ml)");

    private EventSetFolder() {}

    /**
     * Whether a file counts as part of a set. Hidden files, backups that end with a tilde, and top-level files that are
     * neither YAML nor a codebook, such as a README or a licence, do not. Any other file counts, so that a misplaced
     * or misnamed file is reported instead of silently ignored.
     *
     * @param file the path relative to the folder, with {@code /} between names
     */
    public static boolean belongsToSet(String file) {
        return !HIDDEN_OR_BACKUP.matcher(file).matches() && !OTHER_TOP_LEVEL_FILE.matcher(file).matches();
    }

    /**
     * The contents of the files in {@code folder} that {@linkplain #belongsToSet count as part of a set}, by relative
     * path, as {@link EventSetReader#read} expects them. Symbolic links are followed.
     *
     * @throws IOException if the folder does not exist, a file cannot be read, or links form a loop
     */
    public static SortedMap<String, byte[]> read(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                String path = path(folder.relativize(file));
                if (belongsToSet(path)) {
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

    /** The content, up to one byte more than the maximum size, which is enough to detect a file that is too large. */
    private static byte[] content(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(YamlFile.MANY_RECORDS_LIMIT + 1);
        }
    }
}
