package entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageCommandTest {
    private static final String INVENTED = "src/test/resources/entente/invented";
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    @TempDir private Path folder;

    @Test
    void theFileIsWrittenAndTheExitCodeIs0() throws IOException {
        Path file = folder.resolve("set.zip");
        assertEquals(0, run(INVENTED, file.toString(), "it", "https://entente.example"));
        assertTrue(Files.size(file) > 1000);
        assertTrue(printed().startsWith(file + ": fingerprint "), printed());
    }

    @Test
    void problemsAreListedAndTheExitCodeIs1() throws IOException {
        Files.writeString(folder.resolve("places.yaml"), "port: {}\n");
        assertEquals(1, run(folder.toString(), folder.resolve("set.zip").toString(), "en", ""));
        assertTrue(printed().contains("strands.yaml  found no such file"), printed());
    }

    @Test
    void invalidArgumentsPrintTheUsageAndTheExitCodeIs2() {
        assertEquals(2, run(INVENTED, "", "en", ""));
        assertEquals(2, run(INVENTED, "set.zip", "tlh", ""));
        assertTrue(printed().startsWith("Name a set and a file: mvn"), printed());
    }

    @Test
    void anUnreadableSetOrUnwritableFileIsReportedAndTheExitCodeIs2() {
        Path missing = folder.resolve("missing");
        assertEquals(2, run(missing.toString(), folder.resolve("set.zip").toString(), "en", ""));
        assertEquals(2, run(INVENTED, missing.resolve("set.zip").toString(), "en", ""));
        assertTrue(printed().startsWith("There is no folder " + missing), printed());
        assertTrue(printed().contains("The file " + missing.resolve("set.zip") + " cannot be written: "), printed());
    }

    private int run(String... arguments) {
        return PackageCommand.run(List.of(arguments),
            new Console(new PrintStream(printed, true, StandardCharsets.UTF_8)));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
