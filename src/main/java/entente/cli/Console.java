package entente.cli;

import entente.reading.EventSetReader;
import entente.reading.ReadResult;
import entente.reading.yaml.Problem;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The console of the commands for curators: prints lines, and reads the set in a folder. */
public record Console(PrintStream out) {
    /** Standard output, always in UTF-8. */
    public static Console standard() {
        return new Console(
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    /** Prints a line. */
    public void printLine(Object line) {
        out.println(line);
    }

    /** Prints the problems of a set, and how many more there are. */
    void printProblems(List<Problem> problems, int omitted) {
        problems.forEach(this::printLine);
        if (omitted > 0) {
            printLine("and " + omitted + " more");
        }
    }

    /**
     * Reads the set in {@code folder}. If the folder is missing or cannot be read, prints the reason and returns empty.
     */
    public Optional<ReadResult> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            printLine("There is no folder " + folder.toAbsolutePath());
            return Optional.empty();
        }
        try {
            return Optional.of(EventSetReader.read(folder));
        } catch (IOException e) {
            printLine("The folder " + folder.toAbsolutePath() + " cannot be read: " + e);
            return Optional.empty();
        }
    }
}
