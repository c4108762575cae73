package entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.model.EventSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void aValidSetIsCountedAndTheExitCodeIs0() {
        EventSet set = TestSets.invented();
        assertEquals(0, check("src/test/resources/entente/invented"));
        assertEquals(
            "%d events, %d sources, %d outlets, %d actors, %d places, %d commitments: sound, fingerprint %s%n"
                .formatted(
                    set.events().size(), set.sources().size(), set.outlets().size(), set.actors().size(),
                    set.places().size(), set.commitments().size(), set.fingerprint()),
            printed());
    }

    @Test
    void thePackagedSetIsValid() {
        assertEquals(0, check("src/main/webapp/WEB-INF/eventset"), printed());
    }

    @Test
    void problemsAreListedByFileAndTheExitCodeIs1(@TempDir Path folder) throws IOException {
        for (var file : TestSets.inventedFiles().entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        Path places = folder.resolve("places.yaml");
        Files.writeString(places, Files.readString(places).replace("body: moon", "body: mars").replace("XN", "xn"));
        Files.delete(folder.resolve("strands.yaml"));
        assertEquals(1, check(folder.toString()));
        assertEquals("""
            places.yaml:3  stellheim.country: found 'xn', expected an ISO 3166-1 country such as IT or CH; \
            did you mean 'XN'?
            places.yaml:22  quiet-crater.body: found 'mars', expected one of earth, moon

            strands.yaml  found no such file, expected it in every set

            3 problems in 2 files
            """, printed());
    }

    @Test
    void withoutOneFolderTheUsageIsPrintedAndTheExitCodeIs2() {
        assertEquals(2, check());
        assertEquals(2, check("one", "two"));
        assertTrue(printed().startsWith("Name one folder that holds an event set: mvn"), printed());
    }

    @Test
    void aMissingFolderIsReportedAndTheExitCodeIs2(@TempDir Path folder) {
        Path missing = folder.resolve("missing");
        assertEquals(2, check(missing.toString()));
        assertEquals("There is no folder " + missing + "\n", printed());
    }

    private int check(String... arguments) {
        return CheckCommand.run(List.of(arguments),
            new Console(new PrintStream(printed, true, StandardCharsets.UTF_8)));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
