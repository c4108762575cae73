package entente.reading.yaml;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventSetFolderTest {
    @TempDir private Path folder;

    @BeforeEach
    void write() throws IOException {
        for (String file : List.of("strands.yaml", "CODEBOOK.md", "README.md", ".git/x.yaml", "events/2003/x.yaml",
            "events/2003/x.yaml~", "events/2003/.x.yaml", "events/notes.txt")) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), file);
        }
    }

    @Test
    void readsTheFilesOfASetByRelativePath() throws IOException {
        var files = EventSetFolder.read(folder);
        assertEquals(List.of("CODEBOOK.md", "events/2003/x.yaml", "events/notes.txt", "strands.yaml"),
            List.copyOf(files.keySet()));
        assertArrayEquals(Files.readAllBytes(folder.resolve("strands.yaml")), files.get("strands.yaml"));
    }

    @Test
    void followsLinks() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("set"), folder.resolve("events"));
        assertEquals(EventSetFolder.read(folder.resolve("events")).keySet(), EventSetFolder.read(link).keySet());
    }

    @Test
    void failsForAMissingFolder() {
        assertThrows(IOException.class, () -> EventSetFolder.read(folder.resolve("missing")));
    }

    @Test
    void failsForALoopOfLinks() throws IOException {
        Files.createSymbolicLink(folder.resolve("events/again"), folder);
        assertThrows(IOException.class, () -> EventSetFolder.read(folder));
    }
}
