package entente.cli;

import entente.feed.datapackage.DataPackage;
import entente.model.EventSet;
import entente.model.Language;
import entente.reading.ReadResult;
import entente.reading.yaml.EventSetFolder;
import entente.wording.SiteUrls;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes the data package of a set without a server. The file has the same bytes as {@code /en/entente.zip}:
 * {@code mvn -q compile exec:exec@package -Dset=FOLDER -Dout=FILE}.
 */
public final class PackageCommand {
    private static final int WRITTEN = 0;
    private static final int INVALID = 1;
    private static final int FAILED = 2;

    private PackageCommand() {}

    /** Prints to standard output in UTF-8. Exit codes: 0 file written, 1 set with problems, 2 any other failure. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), Console.standard()));
    }

    /**
     * Runs the command and returns its exit code.
     *
     * @param arguments the folder of the set, the file to write, the tag of the language, and the public URL of the
     *     site
     */
    public static int run(List<String> arguments, Console console) {
        Optional<Language> language = arguments.size() == 4 ? Language.of(arguments.get(2)) : Optional.empty();
        if (language.isEmpty() || arguments.get(1).isBlank()) {
            console.printLine(
                "Name a set and a file: mvn -q compile exec:exec@package -Dset=FOLDER -Dout=FILE [-Dlang=it]");
            return FAILED;
        }
        Path folder = Path.of(arguments.getFirst());
        Path file = Path.of(arguments.get(1));
        var publicUrls = new SiteUrls(arguments.get(3), language.get());
        return console.read(folder).map(result -> switch (result) {
            case ReadResult.Valid(var set) -> write(set, folder, publicUrls, file, console);
            case ReadResult.Invalid(var problems, var omitted) -> {
                console.printProblems(problems, omitted);
                yield INVALID;
            }
        }).orElse(FAILED);
    }

    private static int write(EventSet set, Path folder, SiteUrls publicUrls, Path file, Console console) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            DataPackage.write(set, set, coverage(folder).orElse(null), publicUrls, out);
        } catch (IOException e) {
            console.printLine("The file " + file.toAbsolutePath() + " cannot be written: " + e);
            return FAILED;
        }
        console.printLine(file + ": fingerprint " + set.fingerprint());
        return WRITTEN;
    }

    private static Optional<String> coverage(Path folder) throws IOException {
        Path file = folder.resolve(EventSetFolder.COVERAGE);
        return Files.isRegularFile(file)
            ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
            : Optional.empty();
    }
}
