package entente.reading;

import entente.insight.Changes;
import entente.insight.Changes.Added;
import entente.insight.Changes.Changed;
import entente.insight.Changes.Gone;
import entente.model.EventSet;
import entente.model.Language;
import entente.model.Withdrawal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells what changed from one set to another:
 * {@code mvn -q compile exec:exec@changes -Dbefore=FOLDER -Dset=FOLDER}.
 */
public final class Compare {
    private static final int SAME = 0;
    private static final int OTHER = 1;
    private static final int UNUSABLE = 2;

    private final PrintStream out;

    private Compare(PrintStream out) {
        this.out = out;
    }

    /** Prints to standard output, in UTF-8; exits as {@code diff} does: 0 nothing changed, 1 something did, 2 trouble. */
    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out));
    }

    /** The exit code. */
    static int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 2) {
            out.println("Name two folders: mvn -q compile exec:exec@changes -Dbefore=FOLDER -Dset=FOLDER");
            return UNUSABLE;
        }
        var compare = new Compare(out);
        Optional<EventSet> before = compare.read(Path.of(arguments.getFirst()));
        Optional<EventSet> after = compare.read(Path.of(arguments.getLast()));
        return before.isPresent() && after.isPresent()
            ? compare.tell(Changes.between(before.get(), after.get()))
            : UNUSABLE;
    }

    private Optional<EventSet> read(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                out.println("There is no folder " + folder.toAbsolutePath());
                return Optional.empty();
            }
            return switch (EventSetReader.read(Folder.read(folder))) {
                case Reading.Sound(var set) -> Optional.of(set);
                case Reading.Faulty(var problems) -> {
                    out.println("The set in " + folder.toAbsolutePath() + " has faults: see exec:exec@check");
                    yield Optional.empty();
                }
            };
        } catch (IOException e) {
            out.println("The folder " + folder.toAbsolutePath() + " cannot be read: " + e);
            return Optional.empty();
        }
    }

    private int tell(Changes found) {
        out.println("From " + found.before().fingerprint() + " to " + found.after().fingerprint());
        for (Changes.Change change : found.changes()) {
            String name = change.kind().code() + " " + change.id();
            switch (change) {
                case Added added -> out.println("+ " + name);
                case Changed changed -> tell(name, changed);
                case Gone gone -> out.println("- " + name + reason(found.after().withdrawals().get(gone.id())));
            }
        }
        out.println(switch (found.changes().size()) {
            case 0 -> "No record differs";
            case 1 -> "One record differs";
            default -> found.changes().size() + " records differ";
        });
        return found.changes().isEmpty() ? SAME : OTHER;
    }

    private void tell(String name, Changed changed) {
        out.println("~ " + name);
        changed.fields().forEach(field -> {
            out.println("    " + field.name()
                + (field.gone().isEmpty() && field.come().isEmpty() ? ": another order" : ""));
            field.gone().forEach(value -> out.println("      - " + value));
            field.come().forEach(value -> out.println("      + " + value));
        });
    }

    private static String reason(@Nullable Withdrawal withdrawn) {
        return withdrawn == null
            ? ""
            : ": withdrawn " + withdrawn.date() + ", " + withdrawn.reason().in(Language.ENGLISH);
    }
}
