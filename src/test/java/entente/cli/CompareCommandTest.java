package entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    private static final String INVENTED = "src/test/resources/entente/invented";
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    @TempDir private Path folder;

    @BeforeEach
    void copyInventedSet() throws IOException {
        for (var file : TestSets.inventedFiles().entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void withoutDifferencesTheExitCodeIs0() {
        assertEquals(0, compare(INVENTED, folder.toString()));
        assertTrue(printed().endsWith("\nNo record differs\n"));
    }

    @Test
    void differencesAreListedFieldByFieldAndTheExitCodeIs1() throws IOException {
        edit("places.yaml", "latitude: 61.52", "latitude: 61.5");
        assertEquals(1, compare(INVENTED, folder.toString()));
        assertEquals("""
            ~ place stellheim
                latitude
                  - 61.52
                  + 61.5
            One record differs
            """, printed().substring(printed().indexOf('\n') + 1));
    }

    @Test
    void theReasonOfAWithdrawalIsPrinted() throws IOException {
        edit("withdrawn.yaml", "port-of-nowhere", "port-of-somewhere");
        Path earlier = folder.resolveSibling(folder.getFileName() + "-earlier");
        Files.createDirectories(earlier);
        for (var file : TestSets.inventedFiles().entrySet()) {
            Files.createDirectories(earlier.resolve(file.getKey()).getParent());
            Files.write(earlier.resolve(file.getKey()), file.getValue());
        }
        Files.delete(earlier.resolve("withdrawn.yaml"));
        Files.writeString(earlier.resolve("places.yaml"), Files.readString(earlier.resolve("places.yaml"))
            + "port-of-somewhere:\n  names: {en: Port, it: Porto}\n  latitude: 1\n  longitude: 1\n");
        assertEquals(1, compare(earlier.toString(), folder.toString()));
        assertTrue(printed().contains(
            "- place port-of-somewhere: withdrawn 2022-06-01, No source names it.\n"), printed());
    }

    @Test
    void ifASetCannotBeReadTheExitCodeIs2() throws IOException {
        assertEquals(2, compare(INVENTED));
        assertEquals(2, compare(INVENTED, folder.resolve("missing").toString()));
        edit("places.yaml", "XN", "xn");
        assertEquals(2, compare(INVENTED, folder.toString()));
        assertTrue(printed().contains("has faults: see exec:exec@check"));
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        assertTrue(Files.readString(path).contains(from));
        Files.writeString(path, Files.readString(path).replace(from, to));
    }

    private int compare(String... arguments) {
        return CompareCommand.run(List.of(arguments),
            new Console(new PrintStream(printed, true, StandardCharsets.UTF_8)));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
