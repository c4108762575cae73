package entente.reading.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
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
    void leavesOutLinksWithoutATarget() throws IOException {
        var before = EventSetFolder.read(folder).keySet();
        Files.createSymbolicLink(folder.resolve("events/2003/.#x.yaml"), Path.of("nobody@nowhere.1"));
        Files.createSymbolicLink(folder.resolve("events/2003/y.yaml"), Path.of("nowhere"));
        assertEquals(before, EventSetFolder.read(folder).keySet());
    }

    @Test
    void leavesOutLinksThatFormALoop() throws IOException {
        var before = EventSetFolder.read(folder).keySet();
        Files.createSymbolicLink(folder.resolve("events/again"), folder);
        Files.createSymbolicLink(folder.resolve("events/self"), Path.of("self"));
        assertEquals(before, EventSetFolder.read(folder).keySet());
    }

    @Test
    void leavesOutWhateverLiesInAHiddenFolderOrABackup() throws IOException {
        var before = EventSetFolder.read(folder).keySet();
        Files.createSymbolicLink(folder.resolve(".hidden"), folder.resolve("events"));
        Files.createDirectories(folder.resolve("events~/2003"));
        Files.writeString(folder.resolve("events~/2003/x.yaml"), "");
        assertEquals(before, EventSetFolder.read(folder).keySet());
    }

    @Test
    void theRuleIsTheSameForAPathAlone() {
        assertFalse(EventSetFolder.belongsToSet(".git/x.yaml"));
        assertFalse(EventSetFolder.belongsToSet("events/.x/x.yaml"));
        assertFalse(EventSetFolder.belongsToSet("events~/x.yaml"));
        assertFalse(EventSetFolder.belongsToSet("COVERAGE.md"));
        assertTrue(EventSetFolder.belongsToSet("events/notes.txt"));
    }

    @Test
    void readsTheCoverageBesideTheSetButNoOtherCompanion() throws IOException {
        Files.writeString(folder.resolve("COVERAGE.md"), "# Gaps");
        assertArrayEquals("# Gaps".getBytes(UTF_8), EventSetFolder.read(folder).get("COVERAGE.md"));
        assertNull(EventSetFolder.read(folder).get("README.md"));
    }

    @Test
    void refusesAFileThatIsTooLargeBeforeItIsRead() throws IOException {
        grow("sources.yaml", (1 << 24) + 1);
        grow("events/2003/x.yaml", (1 << 20) + 1);
        assertEquals(List.of("events/2003/x.yaml  found more than 1 MiB, expected a smaller file",
            "sources.yaml  found more than 16 MiB, expected a smaller file"), refused());
    }

    @Test
    void refusesFilesThatAreTooLargeTogether() throws IOException {
        grow("sources.yaml", 1 << 24);
        grow("outlets.yaml", 1 << 24);
        assertEquals(List.of("the set  found more than 32 MiB in all, expected smaller files"), refused());
    }

    @Test
    void refusesAFolderWithTooManyFilesButCountsNoHiddenOnes() throws IOException {
        for (int i = 0; i < 300; i++) {
            Files.createDirectories(folder.resolve(".git/" + i));
            Files.createSymbolicLink(folder.resolve("events/" + i), folder.resolve(".git"));
        }
        assertEquals(
            List.of("the set  found more than 50,000 files and folders, expected fewer, in a folder of its own"),
            refused());
    }

    private List<String> refused() {
        return assertThrows(SetTooLargeException.class, () -> EventSetFolder.read(folder)).problems().stream()
            .map(Problem::toString).toList();
    }

    /** Gives a file a size without contents. */
    private void grow(String file, long size) throws IOException {
        try (var channel = Files.newByteChannel(folder.resolve(file), CREATE, WRITE)) {
            channel.position(size - 1).write(ByteBuffer.wrap(new byte[]{'#'}));
        }
    }
}
