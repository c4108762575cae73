package entente.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.edition.Refusal.Part;
import entente.edition.Refusal.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the watcher of a set survives and logs. */
class EditionHolderFailuresTest {
    private static final String EVENT = "events/1998/1998-space-treaty.yaml";

    @TempDir private Path folder;
    private WatchedFolder set;

    @BeforeEach
    void createFolder() {
        set = new WatchedFolder(folder);
    }

    @ParameterizedTest
    @MethodSource
    void aFailureOfAnyKindIsLoggedOnceAndTheFilesAreReadAgainAfterAMinute(Throwable failure, Reason reason)
        throws IOException {
        set.write(TestSets.inventedFiles());
        var files = new FailingFiles(new FileTree.FolderFiles(folder));
        try (var holder = EditionHolder.of(null, List.of(), files, set.definitions, () -> set.now, set.log)) {
            Edition before = WatchedFolder.edition(holder);
            files.failure = failure;
            set.edit(EVENT, "reviewed", "# again\nreviewed");
            set.log.clear();
            WatchedFolder.check(holder);
            WatchedFolder.check(holder);
            assertEquals(2, files.reads);
            set.now = set.now.plus(Duration.ofMinutes(1));
            WatchedFolder.check(holder);
            assertEquals(3, files.reads);
            assertEquals(List.of(files + " cannot be read: " + failure), set.log.lines());
            assertSame(before, WatchedFolder.edition(holder));
            assertEquals(new WatchStatus(set.now, false, WatchedFolder.START,
                new Refusal(reason, WatchedFolder.START, 0, new TreeMap<>())), holder.status());
            files.failure = null;
            set.now = set.now.plus(Duration.ofMinutes(1));
            holder.checkForChanges();
            assertNotSame(before, WatchedFolder.edition(holder));
            assertNull(holder.status().refused());
        }
    }

    static Stream<Arguments> aFailureOfAnyKindIsLoggedOnceAndTheFilesAreReadAgainAfterAMinute() {
        return Stream.of(Arguments.of(new OutOfMemoryError("Java heap space"), Reason.OUT_OF_MEMORY),
            Arguments.of(new StackOverflowError(), Reason.FAILURE),
            Arguments.of(new IllegalStateException(), Reason.FAILURE));
    }

    @Test
    void unreadableFilesAreReadAgainAtTheNextLook() throws IOException {
        set.write(TestSets.inventedFiles());
        var files = new FailingFiles(new FileTree.FolderFiles(folder));
        files.failure = new IOException("Permission denied");
        try (var holder = EditionHolder.of(null, List.of(), files, set.definitions, () -> set.now, set.log)) {
            assertEquals(Reason.UNREADABLE,
                assertInstanceOf(EditionHolder.State.Unavailable.class, holder.current()).refusal().reason());
            files.failure = null;
            holder.checkForChanges();
            WatchedFolder.edition(holder);
        }
    }

    @Test
    void refusesAFileThatIsTooLargeWithoutReadingIt() throws IOException {
        set.write(TestSets.inventedFiles());
        try (var holder = set.open()) {
            Edition before = WatchedFolder.edition(holder);
            Files.write(folder.resolve("sources.yaml"), new byte[(1 << 24) + 1]);
            WatchedFolder.check(holder);
            assertSame(before, WatchedFolder.edition(holder));
            assertEquals(new Refusal(Reason.TOO_LARGE, WatchedFolder.START, 1, new TreeMap<>(Map.of(Part.SOURCES, 1))),
                holder.status().refused());
        }
    }

    @Test
    void unchangedProblemsAreLoggedOnceAndManyAreCounted() throws IOException {
        set.write(TestSets.inventedFiles());
        try (var holder = set.open()) {
            set.log.clear();
            set.edit(EVENT, "topics: [launch]", "topics: [" + "x, ".repeat(ProblemLog.LINES + 1_199) + "x]");
            WatchedFolder.check(holder);
            assertEquals(ProblemLog.LINES + 2, set.log.lines().size());
            assertEquals("… and 1,200 more", set.log.lines().get(ProblemLog.LINES));
            assertEquals("The set in " + folder + " is not taken up: 1,250 problems, listed above",
                set.log.lines().getLast());
            set.log.clear();
            set.edit(EVENT, "reviewed", "# again\nreviewed");
            set.edit("places.yaml", "body: moon", "body: mars");
            WatchedFolder.check(holder);
            assertEquals(2, set.log.lines().size(), set.log.lines()::toString);
            assertTrue(set.log.lines().getFirst().startsWith("places.yaml:22"), set.log.lines()::toString);
        }
    }
}
