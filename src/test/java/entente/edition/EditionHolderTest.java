package entente.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import entente.TestSets;
import entente.model.Significance;
import entente.reading.yaml.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionHolderTest {
    private static final String EVENT = "events/1998/1998-space-treaty.yaml";

    @TempDir private Path folder;

    @Test
    void loadsTheSetInTheFolder() throws IOException {
        write(TestSets.inventedFiles());
        try (var holder = open(folder)) {
            var edition = edition(holder);
            assertEquals(TestSets.invented().fingerprint(), edition.set().fingerprint());
        }
    }

    @Test
    void loadsAValidChangeWhenTheFilesNoLongerChange() throws IOException {
        write(TestSets.inventedFiles());
        try (var holder = open(folder)) {
            EditionHolder.State before = holder.current();
            edit("significance: 3", "significance: 2");
            holder.checkForChanges();
            assertSame(before, holder.current());
            holder.checkForChanges();
            var edition = edition(holder);
            assertEquals(Significance.NOTABLE, edition.set().event("1998-space-treaty").orElseThrow().significance());
        }
    }

    @Test
    void anInvalidChangeIsIgnored() throws IOException {
        write(TestSets.inventedFiles());
        try (var holder = open(folder)) {
            EditionHolder.State before = holder.current();
            edit("significance: 3", "significance: 9");
            holder.checkForChanges();
            holder.checkForChanges();
            assertSame(before, holder.current());
        }
    }

    @Test
    void anInvalidSetIsUnavailableWithAllProblemsUntilItIsCorrected() throws IOException {
        write(TestSets.inventedFiles());
        edit("significance: 3", "significance: 9");
        edit("credibility: 2", "credibility: 0");
        try (var holder = open(folder)) {
            var unavailable = assertInstanceOf(EditionHolder.State.Unavailable.class, holder.current());
            assertEquals(List.of(EVENT, EVENT), unavailable.problems().stream().map(Problem::file).toList());
            edit("significance: 9", "significance: 3");
            edit("credibility: 0", "credibility: 2");
            holder.checkForChanges();
            holder.checkForChanges();
            edition(holder);
        }
    }

    @Test
    void reportsAMissingFolderAsOneProblem() {
        try (var holder = open(folder.resolve("missing"))) {
            var unavailable = assertInstanceOf(EditionHolder.State.Unavailable.class, holder.current());
            assertEquals("ENTENTE_EVENTSET  found no folder, or one without files, expected the folder of an event set",
                unavailable.problems().getFirst().toString());
            assertEquals(1, unavailable.problems().size());
        }
    }

    @Test
    void readsNoSetIfASettingIsInvalid() {
        var problem = new Problem("ENTENTE_ADDRESS", 0, "", "'x'", "an address");
        try (var holder =
            EditionHolder.of(folder, List.of(problem), new FileTree.FolderFiles(folder), new TreeMap<>())) {
            assertEquals(new EditionHolder.State.Unavailable(List.of(problem)), holder.current());
        }
    }

    private static EditionHolder open(Path folder) {
        return EditionHolder.of(folder, List.of(), new FileTree.FolderFiles(folder), new TreeMap<>());
    }

    private static Edition edition(EditionHolder holder) {
        return holder.current().edition().orElseThrow();
    }

    private void write(SortedMap<String, byte[]> files) throws IOException {
        for (var file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** Changes one event and the size of its file: some file systems have coarse modification times. */
    private void edit(String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(EVENT));
        Files.writeString(folder.resolve(EVENT), text.replace(from, to) + "# edited\n");
    }
}
