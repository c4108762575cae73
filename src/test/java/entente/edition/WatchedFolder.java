package entente.edition;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A folder with a set that a test changes, and the clock, the definitions and the log of what holds its edition. */
final class WatchedFolder {
    static final Instant START = Instant.parse("2026-11-30T12:00:00Z");

    final RecordingLogger log = new RecordingLogger();
    final SortedMap<String, byte[]> definitions = new TreeMap<>();
    Instant now = START;
    private final Path folder;

    WatchedFolder(Path folder) {
        this.folder = folder;
    }

    EditionHolder open() {
        return open(folder);
    }

    EditionHolder open(Path other) {
        return EditionHolder.of(other, List.of(), new FileTree.FolderFiles(other), definitions, () -> now, log);
    }

    /** Looks twice, so that files that were changed before are read. */
    static void check(EditionHolder holder) {
        holder.checkForChanges();
        holder.checkForChanges();
    }

    static Edition edition(EditionHolder holder) {
        return holder.current().edition().orElseThrow();
    }

    void write(SortedMap<String, byte[]> files) throws IOException {
        for (var file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** Changes a file and its size: some file systems have coarse modification times. */
    void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertTrue(text.contains(from));
        Files.writeString(folder.resolve(file), text.replace(from, to) + "# edited\n");
    }
}
