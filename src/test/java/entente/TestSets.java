package entente;

import entente.model.EventSet;
import entente.reading.EventSetReader;
import entente.reading.ReadResult;
import entente.reading.yaml.EventSetFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.SortedMap;

/**
 * The event sets of the tests: a small invented one for rules, and the curated one for what must be true of every sound
 * set and for the claims of its COVERAGE.md. Each is read once. The system property {@code entente.test.curated} names
 * another folder for the curated set, such as a copy with more events, in which the tests must pass as well.
 */
public final class TestSets {
    private static final String CURATED_FOLDER = "entente.test.curated";

    private TestSets() {}

    /**
     * Eighteen events of two invented countries, with every field and every form of value that CODEBOOK.md describes.
     */
    public static EventSet invented() {
        return Invented.SET;
    }

    /** The set that is packaged in the WAR. */
    public static EventSet curated() {
        return Curated.SET;
    }

    /** The files of the invented set by path, in a new map. */
    public static SortedMap<String, byte[]> inventedFiles() {
        return files("src/test/resources/entente/invented");
    }

    /** The files of the curated set by path, in a new map. */
    public static SortedMap<String, byte[]> curatedFiles() {
        return files(curatedFolder());
    }

    /** The option with which another Java process reads the same curated set. */
    public static String curatedFolderOption() {
        return "-D" + CURATED_FOLDER + "=" + curatedFolder();
    }

    private static String curatedFolder() {
        return System.getProperty(CURATED_FOLDER, "src/main/webapp/WEB-INF/eventset");
    }

    private static SortedMap<String, byte[]> files(String folder) {
        try {
            return EventSetFolder.read(Path.of(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EventSet read(SortedMap<String, byte[]> files) {
        return switch (EventSetReader.read(files)) {
            case ReadResult.Valid(var set) -> set;
            case ReadResult.Invalid(var problems, var more) -> throw new AssertionError(problems);
        };
    }

    private static final class Invented {
        static final EventSet SET = read(inventedFiles());
    }

    private static final class Curated {
        static final EventSet SET = read(curatedFiles());
    }
}
