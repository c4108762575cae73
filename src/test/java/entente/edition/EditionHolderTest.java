package entente.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import entente.Sets;
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
    void servesTheSetInTheFolder() throws IOException {
        write(Sets.inventedFiles());
        try (var editions = open(folder)) {
            var edition = served(editions);
            assertEquals(Sets.invented().fingerprint(), edition.set().fingerprint());
        }
    }

    @Test
    void takesUpASoundChangeOnceItHasComeToRest() throws IOException {
        write(Sets.inventedFiles());
        try (var editions = open(folder)) {
            EditionHolder.State first = editions.now();
            edit("significance: 3", "significance: 2");
            editions.look();
            assertSame(first, editions.now());
            editions.look();
            var edition = served(editions);
            assertEquals(Significance.NOTABLE, edition.set().event("1998-space-treaty").orElseThrow().significance());
        }
    }

    @Test
    void aFaultyChangeChangesNothing() throws IOException {
        write(Sets.inventedFiles());
        try (var editions = open(folder)) {
            EditionHolder.State first = editions.now();
            edit("significance: 3", "significance: 9");
            editions.look();
            editions.look();
            assertSame(first, editions.now());
        }
    }

    @Test
    void withholdsAFaultySetWithEveryProblemUntilItIsMended() throws IOException {
        write(Sets.inventedFiles());
        edit("significance: 3", "significance: 9");
        edit("credibility: 2", "credibility: 0");
        try (var editions = open(folder)) {
            var withheld = assertInstanceOf(EditionHolder.State.Unavailable.class, editions.now());
            assertEquals(List.of(EVENT, EVENT), withheld.problems().stream().map(Problem::file).toList());
            edit("significance: 9", "significance: 3");
            edit("credibility: 0", "credibility: 2");
            editions.look();
            editions.look();
            served(editions);
        }
    }

    @Test
    void saysInOneSentenceThatThereIsNoFolder() {
        try (var editions = open(folder.resolve("missing"))) {
            var withheld = assertInstanceOf(EditionHolder.State.Unavailable.class, editions.now());
            assertEquals("ENTENTE_EVENTSET  found no folder, or one without files, expected the folder of an event set",
                withheld.problems().getFirst().toString());
            assertEquals(1, withheld.problems().size());
        }
    }

    @Test
    void startsNothingUnderAnAddressThatLinksCannotStartWith() {
        var problem = new Problem("ENTENTE_ADDRESS", 0, "", "'x'", "an address");
        try (var editions =
            EditionHolder.of(folder, List.of(problem), new FileTree.FolderFiles(folder), new TreeMap<>())) {
            assertEquals(new EditionHolder.State.Unavailable(List.of(problem)), editions.now());
        }
    }

    private static EditionHolder open(Path folder) {
        return EditionHolder.of(folder, List.of(), new FileTree.FolderFiles(folder), new TreeMap<>());
    }

    private static Edition served(EditionHolder editions) {
        return editions.now().edition().orElseThrow();
    }

    private void write(SortedMap<String, byte[]> files) throws IOException {
        for (var file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** Changes one event; its size too, so that even the coarsest file system shows it. */
    private void edit(String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(EVENT));
        Files.writeString(folder.resolve(EVENT), text.replace(from, to) + "# edited\n");
    }
}
