package entente.cli;

import entente.reading.EventSetReader;
import entente.reading.ReadResult;
import entente.reading.yaml.EventSetFolder;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where curators run programs over a set: they read a folder, and are told there what they found. */
public record Console(PrintStream out) {
    /** Standard output, in UTF-8 whatever the machine prefers. */
    public static Console standard() {
        return new Console(
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    public void say(Object line) {
        out.println(line);
    }

    /** The set in {@code folder}, sound or faulty; nothing, and a line that says why, if there is none to be read. */
    public Optional<ReadResult> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            say("There is no folder " + folder.toAbsolutePath());
            return Optional.empty();
        }
        try {
            return Optional.of(EventSetReader.read(EventSetFolder.read(folder)));
        } catch (IOException e) {
            say("The folder " + folder.toAbsolutePath() + " cannot be read: " + e);
            return Optional.empty();
        }
    }
}
