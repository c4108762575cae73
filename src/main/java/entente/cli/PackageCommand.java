package entente.cli;

import entente.edition.Edition;
import entente.feed.datapackage.DataPackage;
import entente.model.EventSet;
import entente.model.Language;
import entente.reading.ReadResult;
import entente.wording.SiteUrls;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes the data package of a set without a server, the same bytes as {@code /en/entente.zip}:
 * {@code mvn -q compile exec:exec@package -Dset=FOLDER -Dout=FILE}.
 */
public final class PackageCommand {
    private static final int DONE = 0;
    private static final int FAULTY = 1;
    private static final int UNUSABLE = 2;

    private PackageCommand() {}

    /** Exits with 0 once the file is written, 1 for a faulty set, 2 for anything else. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), Console.standard()));
    }

    /** The exit code; arguments are the set, the file, the language and the site's address. */
    public static int run(List<String> arguments, Console terminal) {
        Optional<Language> language = arguments.size() == 4 ? Language.of(arguments.get(2)) : Optional.empty();
        if (language.isEmpty() || arguments.get(1).isBlank()) {
            terminal.say("Name a set and a file: mvn -q compile exec:exec@package -Dset=FOLDER -Dout=FILE [-Dlang=it]");
            return UNUSABLE;
        }
        Path folder = Path.of(arguments.getFirst());
        Path file = Path.of(arguments.get(1));
        var addresses = new SiteUrls(arguments.get(3), language.get());
        return terminal.read(folder).map(reading -> switch (reading) {
            case ReadResult.Valid(var set) -> write(set, folder, addresses, file, terminal);
            case ReadResult.Invalid(var problems) -> {
                problems.forEach(terminal::say);
                yield FAULTY;
            }
        }).orElse(UNUSABLE);
    }

    private static int write(EventSet set, Path folder, SiteUrls addresses, Path file, Console terminal) {
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
            DataPackage.write(set, coverage(folder).orElse(null), addresses, to);
        } catch (IOException e) {
            terminal.say("The file " + file.toAbsolutePath() + " cannot be written: " + e);
            return UNUSABLE;
        }
        terminal.say(file + ": fingerprint " + set.fingerprint());
        return DONE;
    }

    private static Optional<String> coverage(Path folder) throws IOException {
        Path file = folder.resolve(Edition.COVERAGE);
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }
}
