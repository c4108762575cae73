package entente.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.TestSets;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares downloads with those of a process without system fonts and fontconfig. A Linux mount namespace hides them,
 * so the test needs a user who may create namespaces.
 */
class FontIndependenceTest {
    /**
     * Mounts empty folders and files over fonts and fontconfig, then runs its arguments. Stops if one cannot be hidden.
     */
    private static final String HIDE = """
        set -eu
        for folder in /etc/fonts /usr/share/fonts /usr/local/share/fonts /usr/share/fontconfig /var/cache/fontconfig \
            "$HOME/.fonts" "$HOME/.local/share/fonts"; do
          if [ -d "$folder" ]; then mount -t tmpfs none "$folder"; test -z "$(ls -A "$folder")"; fi
        done
        for library in /usr/lib/*/libfontconfig.so* /usr/lib/libfontconfig.so*; do
          if [ -f "$library" ]; then mount --bind /dev/null "$library"; test ! -s "$library"; fi
        done
        exec "$@"
        """;

    @TempDir private static Path folder;

    @Test
    void givesTheSameBytesOnAMachineWithoutFonts() throws Exception {
        assumeTrue(mayCreateNamespaces(),
            "NOT PROVED HERE: this user may not make namespaces (unshare --map-root-user --mount)");
        Path out = folder.resolve("sums");
        int status = runWithoutFonts(out, Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.awt.headless=true", TestSets.curatedFolderOption(), "-classpath",
            System.getProperty("java.class.path"),
            DownloadChecksums.class.getName());

        assertEquals(0, status, () -> "see " + read(folder.resolve("log")));
        assertEquals(DownloadChecksums.all(), Files.readAllLines(out, StandardCharsets.UTF_8));
    }

    @Test
    void hidesTheFontsOfThisMachine() throws Exception {
        assumeTrue(mayCreateNamespaces(), "NOT PROVED HERE: this user may not make namespaces");
        assertTrue(
            runWithoutFonts(folder.resolve("fonts"), "sh", "-c",
                "ls -A /usr/share/fonts /etc/fonts | grep -c conf") != 0);
    }

    private static boolean mayCreateNamespaces() throws Exception {
        try {
            return runWithoutFonts(folder.resolve("try"), "true") == 0;
        } catch (java.io.IOException noUnshare) {
            return false;
        }
    }

    private static int runWithoutFonts(Path out, String... command) throws Exception {
        var fullCommand =
            new java.util.ArrayList<>(List.of("unshare", "--map-root-user", "--mount", "sh", "-c", HIDE, "hide"));
        fullCommand.addAll(List.of(command));
        Process process = new ProcessBuilder(fullCommand).redirectOutput(out.toFile())
            .redirectError(folder.resolve("log").toFile()).start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        return process.exitValue();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            return e.toString();
        }
    }
}
