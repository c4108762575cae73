package entente.edition;

import static java.util.stream.Collectors.joining;

import entente.reading.yaml.EventSetFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A tree of files, in the WAR or in a folder. A file is identified by its path relative to the root. */
public interface FileTree {
    /** The contents of all files, by path. */
    SortedMap<String, byte[]> read() throws IOException;

    /**
     * A value that changes when the path, size or modification time of a file changes; cheaper than reading the files.
     */
    Stamp stamp() throws IOException;

    /** A version of a file tree, only to be compared with another one. */
    record Stamp(String text) {}

    /** The resources of the web application, as {@code ServletContext} lists them. */
    interface Resources {
        /**
         * The paths of the files and folders directly in {@code folder}; those of folders end in a slash. Empty if
         * there is no such folder.
         */
        Set<String> paths(String folder);

        InputStream open(String path) throws IOException;
    }

    /**
     * Files in the web application; works also if the server does not unpack the WAR.
     *
     * @param root the folder that paths are relative to: {@code /WEB-INF/}
     * @param folder the folder below the root to which the tree is limited, such as {@code reports/}; empty for all
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

        private void collect(String parent, SortedMap<String, byte[]> files) throws IOException {
            for (String path : resources.paths(parent)) {
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

    /** Files in a folder that may change at any time. A missing folder is the same as an empty one. */
    record FolderFiles(Path root) implements FileTree {
        @Override
        public SortedMap<String, byte[]> read() throws IOException {
            return Files.isDirectory(root) ? EventSetFolder.read(root) : new TreeMap<>();
        }

        /** The stamp of the files that {@link #read} reads: a change to any other file is no change of the set. */
        @Override
        public Stamp stamp() throws IOException {
            if (!Files.isDirectory(root)) {
                return new Stamp("");
            }
            return new Stamp(EventSetFolder.list(root).entrySet().stream()
                .map(file -> file.getKey() + " " + file.getValue().modified() + " " + file.getValue().size())
                .collect(joining("\n")));
        }

        @Override
        public String toString() {
            return "The set in " + root.toAbsolutePath();
        }
    }
}
