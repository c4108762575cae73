package entente.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import entente.TestSets;
import entente.brief.InventedBriefs;
import entente.edition.Refusal.Part;
import entente.edition.Refusal.Reason;
import entente.model.Significance;
import entente.reading.yaml.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionHolderTest {
    private static final String EVENT = "events/1998/1998-space-treaty.yaml";
    private static final String PROBE = "events/2023/2023-08-24-quiet-crater-probe.yaml";

    @TempDir private Path folder;
    private WatchedFolder set;

    @BeforeEach
    void createFolder() {
        set = new WatchedFolder(folder);
    }

    @Test
    void loadsTheSetInTheFolder() throws IOException {
        set.write(TestSets.inventedFiles());
        try (var holder = set.open()) {
            assertEquals(TestSets.invented().fingerprint(), WatchedFolder.edition(holder).set().fingerprint());
            assertEquals(new WatchStatus(WatchedFolder.START, true, WatchedFolder.START, null), holder.status());
        }
    }

    @Test
    void loadsAValidChangeWhenTheFilesNoLongerChange() throws IOException {
        set.write(TestSets.inventedFiles());
        try (var holder = set.open()) {
            Edition before = WatchedFolder.edition(holder);
            set.edit(EVENT, "significance: 3", "significance: 2");
            set.now = WatchedFolder.START.plusSeconds(2);
            holder.checkForChanges();
            assertSame(before, WatchedFolder.edition(holder));
            set.now = WatchedFolder.START.plusSeconds(4);
            holder.checkForChanges();
            assertEquals(Significance.NOTABLE,
                WatchedFolder.edition(holder).set().event("1998-space-treaty").orElseThrow().significance());
            assertEquals(new WatchStatus(set.now, true, set.now, null), holder.status());
        }
    }

    @Test
    void anInvalidChangeIsIgnoredAndReportedUntilItIsCorrected() throws IOException {
        set.write(TestSets.inventedFiles());
        try (var holder = set.open()) {
            Edition before = WatchedFolder.edition(holder);
            set.edit(EVENT, "significance: 3", "significance: 9");
            Instant broken = WatchedFolder.START.plusSeconds(10);
            set.now = broken;
            WatchedFolder.check(holder);
            assertSame(before, WatchedFolder.edition(holder));
            set.now = WatchedFolder.START.plusSeconds(60);
            set.edit(EVENT, "reviewed", "# again\nreviewed");
            WatchedFolder.check(holder);
            assertEquals(new WatchStatus(set.now, true, WatchedFolder.START,
                new Refusal(Reason.INVALID, broken, 1, new TreeMap<>(Map.of(Part.EVENTS, 1)))), holder.status());
            set.edit(EVENT, "significance: 9", "significance: 3");
            WatchedFolder.check(holder);
            assertEquals(new WatchStatus(set.now, true, set.now, null), holder.status());
        }
    }

    @Test
    void anInvalidSetIsUnavailableUntilItIsCorrected() throws IOException {
        set.write(TestSets.inventedFiles());
        set.edit(EVENT, "significance: 3", "significance: 9");
        set.edit(EVENT, "credibility: 2", "credibility: 0");
        set.edit("places.yaml", "body: moon", "body: mars");
        Files.writeString(folder.resolve("x.yaml"), "");
        Files.writeString(folder.resolve("CODEBOOK.fr.md"), "");
        try (var holder = set.open()) {
            var unavailable = assertInstanceOf(EditionHolder.State.Unavailable.class, holder.current());
            assertEquals(new Refusal(Reason.INVALID, WatchedFolder.START, 5, new TreeMap<>(
                Map.of(Part.EVENTS, 2, Part.PLACES, 1, Part.FILES, 1, Part.CODEBOOK, 1))), unavailable.refusal());
            Files.delete(folder.resolve("x.yaml"));
            Files.delete(folder.resolve("CODEBOOK.fr.md"));
            set.edit("places.yaml", "body: mars", "body: moon");
            set.edit(EVENT, "significance: 9", "significance: 3");
            set.edit(EVENT, "credibility: 0", "credibility: 2");
            WatchedFolder.check(holder);
            WatchedFolder.edition(holder);
        }
    }

    @Test
    void reportsAMissingFolderAsOneProblem() {
        try (var holder = set.open(folder.resolve("missing"))) {
            var unavailable = assertInstanceOf(EditionHolder.State.Unavailable.class, holder.current());
            assertEquals(new Refusal(Reason.MISSING, WatchedFolder.START, 1, new TreeMap<>(Map.of(Part.SETTINGS, 1))),
                unavailable.refusal());
            assertEquals("ENTENTE_EVENTSET  found no folder, or one without files, expected the folder of an event set",
                set.log.lines().getFirst());
        }
    }

    @Test
    void readsNoSetIfASettingIsInvalid() {
        var problem = new Problem("ENTENTE_ADDRESS", 0, "", "'x'", "an address");
        try (var holder = EditionHolder.of(folder, List.of(problem), new FileTree.FolderFiles(folder),
            set.definitions, () -> set.now, set.log)) {
            assertEquals(new EditionHolder.State.Unavailable(
                new Refusal(Reason.SETTINGS, WatchedFolder.START, 1, new TreeMap<>(Map.of(Part.SETTINGS, 1)))),
                holder.current());
        }
    }

    @Test
    void aBriefThatDoesNotFitLeavesAlone() throws IOException {
        set.write(TestSets.inventedFiles());
        set.definitions.put("reports/moon.yaml", InventedBriefs.VALID_YAML.getBytes(UTF_8));
        set.definitions.put("reports/probe.yaml", InventedBriefs.VALID_YAML.replace("number: 1", "number: 2")
            .replace("en: One,", "en: 'On {date 2023-08-24-quiet-crater-probe}',").getBytes(UTF_8));
        try (var holder = set.open()) {
            assertEquals(List.of("moon", "probe"), List.copyOf(WatchedFolder.edition(holder).briefs().keySet()));
            Files.delete(folder.resolve(PROBE));
            set.edit("commitments.yaml", "  - 2023-08-24-quiet-crater-probe\n", "");
            set.edit("commitments.yaml", "    evidence: [2023-08-24-quiet-crater-probe]\n", "");
            set.log.clear();
            WatchedFolder.check(holder);
            assertEquals(List.of("moon"), List.copyOf(WatchedFolder.edition(holder).briefs().keySet()),
                set.log.lines()::toString);
            assertEquals(Set.of("probe"), WatchedFolder.edition(holder).unavailableBriefs());
            assertEquals(Set.of("probe"),
                WatchedFolder.edition(holder).asOf(WatchedFolder.edition(holder).set().date()).unavailableBriefs());
            assertEquals("Not offered, since they do not fit the set: probe: one problem, listed above",
                set.log.lines().getLast());
        }
    }

    @Test
    void aChangedCoverageIsAnotherEditionOfTheSameSet() throws IOException {
        set.write(TestSets.inventedFiles());
        try (var holder = set.open()) {
            Edition before = WatchedFolder.edition(holder);
            assertNull(before.coverage());
            Files.writeString(folder.resolve("COVERAGE.md"), "# Gaps");
            WatchedFolder.check(holder);
            Edition after = WatchedFolder.edition(holder);
            assertEquals("# Gaps", after.coverage());
            assertEquals(before.set().fingerprint(), after.set().fingerprint());
            var day = after.firstKnownDay();
            assertNotEquals(holder.editionAsOf(day, before), holder.editionAsOf(day, after));
        }
    }

    @Test
    void filesThatDoNotBelongToTheSetAreNoChange() throws IOException {
        set.write(TestSets.inventedFiles());
        try (var holder = set.open()) {
            Edition before = WatchedFolder.edition(holder);
            Files.createSymbolicLink(folder.resolve("events/1998/.#x.yaml"), Path.of("nobody@nowhere.1"));
            Files.createSymbolicLink(folder.resolve("loop"), Path.of("."));
            Files.createDirectories(folder.resolve(".git/objects"));
            Files.writeString(folder.resolve(".git/objects/x.yaml"), "");
            Files.writeString(folder.resolve(EVENT + "~"), "");
            Files.writeString(folder.resolve("README.md"), "");
            WatchedFolder.check(holder);
            assertSame(before, WatchedFolder.edition(holder));
            assertNull(holder.status().refused());
        }
    }
}
