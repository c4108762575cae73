package entente.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** RequestAddress files lie, each known by its path relative to the whole. */
public sealed interface FileTree {
    /** Every file as it is now. */
    SortedMap<String, byte[]> read() throws IOException;

    /** Something that differs whenever the files do: cheap to make, good only to compare. */
    Stamp stamp() throws IOException;

    record Stamp(String text) {}

    /** The files of the application, as its server gives them. */
    interface Resources {
        /** The files and, with a slash at their end, the folders within {@code folder}; none where there is none. */
        Set<String> paths(String folder);

        InputStream open(String path) throws IOException;
    }

    /**
     * Inside the application, wherever the server keeps it: also in an archive that was never unpacked.
     *
     * @param root what paths are relative to: {@code /WEB-INF/}
     * @param folder beneath it, or empty: {@code reports/}
     */
    record WebAppFiles(Resources resources, String root, String folder) implements FileTree {
        @Override
        public SortedMap<String, byte[]> read() throws IOException {
            var files = new TreeMap<String, byte[]>();
            collect(root + folder, files);
            return files;
        }

        @Override
        public Stamp stamp() {
            return new Stamp(root + folder);
        }

        @Override
        public String toString() {
            return "The set of the application";
        }

        private void collect(String within, SortedMap<String, byte[]> files) throws IOException {
            for (String path : resources.paths(within)) {
                if (path.endsWith("/")) {
                    collect(path, files);
                } else {
                    files.put(path.substring(root.length()), bytes(path));
                }
            }
        }

        private byte[] bytes(String path) throws IOException {
            try (InputStream in = resources.open(path)) {
                return in.readAllBytes();
            }
        }
    }

    /** A folder that someone edits. One that is missing holds no files. */
    record FolderFiles(Path root) implements FileTree {
        @Override
        public SortedMap<String, byte[]> read() throws IOException {
            return Files.isDirectory(root) ? entente.reading.yaml.EventSetFolder.read(root) : new TreeMap<>();
        }

        @Override
        public Stamp stamp() throws IOException {
            var stamps = new TreeMap<String, String>();
            if (Files.isDirectory(root)) {
                try (Stream<Path> files = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
                    for (Path file : (Iterable<Path>) files::iterator) {
                        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
                        stamps.put(file.toString(), attributes.lastModifiedTime() + " " + attributes.size());
                    }
                } catch (UncheckedIOException e) {
                    throw e.getCause();
                }
            }
            return new Stamp(stamps.toString());
        }

        @Override
        public String toString() {
            return "The set in " + root.toAbsolutePath();
        }
    }
}
