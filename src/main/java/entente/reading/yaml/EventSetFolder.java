package entente.reading.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds and reads the files of an event set in a folder, and decides which files belong to a set. */
public final class EventSetFolder {
    /** The only companion that is published with the set: its scope and its gaps, as Markdown. Optional. */
    public static final String COVERAGE = "COVERAGE.md";

    private static final Pattern HIDDEN_OR_BACKUP = Pattern.compile("(.*/)?(\\.[^/]*|[^/]*~)(/.*)?");
    private static final Pattern OTHER_TOP_LEVEL_FILE = Pattern.compile("(?!CODEBOOK)[^/]+(?<!\\.ya?ml)");

    private EventSetFolder() {}

    /**
     * A file of a set that has not been read yet.
     *
     * @param size in bytes
     */
    public record ListedFile(Path location, long size, FileTime modified) {}

    /**
     * Whether a file counts as part of a set. Hidden files, backups that end with a tilde, whatever lies in hidden
     * folders, and top-level files that are neither YAML nor a codebook, such as a README or a licence, do not. Any
     * other file counts, so that a misplaced or misnamed file is reported instead of silently ignored.
     *
     * @param file the path relative to the folder, with {@code /} between names
     */
    public static boolean belongsToSet(String file) {
        return !HIDDEN_OR_BACKUP.matcher(file).matches() && !OTHER_TOP_LEVEL_FILE.matcher(file).matches();
    }

    /**
     * The files in {@code folder} that {@linkplain #belongsToSet count as part of a set}, and of its
     * {@link #COVERAGE}, by relative path. Symbolic links are followed; those without a target, or that form a loop,
     * are left out.
     *
     * @throws SetTooLargeException if there are too many files
     * @throws IOException if the folder does not exist, or a folder in it cannot be read
     */
    public static SortedMap<String, ListedFile> list(Path folder) throws IOException {
        var visitor = new Visitor(folder);
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        return visitor.files;
    }

    /**
     * The contents of the {@linkplain #list listed} files by relative path, as {@link
     * entente.reading.EventSetReader#read} expects them.
     *
     * @throws SetTooLargeException if the files exceed a limit; then none is read
     * @throws IOException if the folder does not exist or a file cannot be read
     */
    public static SortedMap<String, byte[]> read(Path folder) throws IOException {
        SortedMap<String, ListedFile> listed = list(folder);
        SetLimits.check(listed.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, file -> file.getValue().size(), (a, b) -> a, TreeMap::new)));
        var contents = new TreeMap<String, byte[]>();
        for (var file : listed.entrySet()) {
            contents.put(file.getKey(), content(file.getValue().location(), SetLimits.of(file.getKey())));
        }
        return contents;
    }

    /** The content, up to one byte more than the limit: a file may have grown since its size was checked. */
    private static byte[] content(Path file, YamlLimit limit) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(limit.bytes() + 1);
        }
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final SortedMap<String, ListedFile> files = new TreeMap<>();
        private int visited;

        Visitor(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            return !folder.equals(root) && isLeftOut(folder)
                ? FileVisitResult.SKIP_SUBTREE
                : count(FileVisitResult.CONTINUE);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String path = relative(file);
            if (attributes.isRegularFile() && (belongsToSet(path) || path.equals(COVERAGE))) {
                files.put(path, new ListedFile(file, attributes.size(), attributes.lastModifiedTime()));
            }
            return isLeftOut(file) ? FileVisitResult.CONTINUE : count(FileVisitResult.CONTINUE);
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            boolean vanished = failure instanceof NoSuchFileException && !file.equals(root);
            if (vanished || failure instanceof FileSystemLoopException || isLeftOut(file)) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }

        private FileVisitResult count(FileVisitResult result) throws SetTooLargeException {
            if (++visited > SetLimits.FILES) {
                throw SetLimits.tooManyFiles();
            }
            return result;
        }

        private boolean isLeftOut(Path file) {
            return HIDDEN_OR_BACKUP.matcher(relative(file)).matches();
        }

        private String relative(Path file) {
            return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
        }
    }
}
