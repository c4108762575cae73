package entente.web;

import entente.feed.DataPackage;
import entente.model.EventSet;
import entente.model.Language;
import entente.reading.EventSetReader;
import entente.reading.Folder;
import entente.reading.Reading;
import entente.wording.Addresses;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the data package of a set without a server, the same bytes as {@code /en/entente.zip}:
 * {@code mvn -q compile exec:exec@package -Dset=FOLDER -Dout=FILE}.
 */
public final class PackageFile {
    private static final int DONE = 0;
    private static final int FAULTY = 1;
    private static final int UNUSABLE = 2;

    private PackageFile() {}

    /** Exits with 0 once the file is written, 1 for a faulty set, 2 for anything else. */
    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out));
    }

    /** The exit code; arguments are the set, the file, the language and the site's address. */
    static int run(List<String> arguments, PrintStream out) throws IOException {
        Path folder = Path.of(arguments.isEmpty() ? "" : arguments.getFirst());
        if (arguments.size() != 4 || arguments.get(1).isBlank() || !Files.isDirectory(folder)
            || Language.of(arguments.get(2)).isEmpty()) {
            out.println("Name a set and a file: mvn -q compile exec:exec@package -Dset=FOLDER -Dout=FILE [-Dlang=it]");
            return UNUSABLE;
        }
        return switch (EventSetReader.read(Folder.read(folder))) {
            case Reading.Sound(var set) -> {
                var addresses = new Addresses(arguments.get(3), Language.of(arguments.get(2)).orElseThrow());
                write(set, coverage(folder), addresses, Path.of(arguments.get(1)));
                out.println(arguments.get(1) + ": fingerprint " + set.fingerprint());
                yield DONE;
            }
            case Reading.Faulty(var problems) -> {
                problems.forEach(out::println);
                yield FAULTY;
            }
        };
    }

    private static void write(EventSet set, @Nullable String coverage, Addresses addresses, Path file)
        throws IOException {
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
            DataPackage.write(set, coverage, addresses, to);
        }
    }

    private static @Nullable String coverage(Path folder) throws IOException {
        Path file = folder.resolve(Edition.COVERAGE);
        return Files.exists(file) ? Files.readString(file) : null;
    }
}
