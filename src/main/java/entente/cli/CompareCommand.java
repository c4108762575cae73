package entente.cli;

import entente.insight.EventSetDiff;
import entente.insight.EventSetDiff.Added;
import entente.insight.EventSetDiff.Changed;
import entente.insight.EventSetDiff.Removed;
import entente.model.EventSet;
import entente.model.Language;
import entente.model.Withdrawal;
import entente.reading.ReadResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells what changed from one set to another:
 * {@code mvn -q compile exec:exec@changes -Dbefore=FOLDER -Dset=FOLDER}.
 */
public final class CompareCommand {
    private static final int SAME = 0;
    private static final int OTHER = 1;
    private static final int UNUSABLE = 2;

    private final Console terminal;

    private CompareCommand(Console terminal) {
        this.terminal = terminal;
    }

    /** Prints to standard output, in UTF-8; exits as {@code diff} does: 0 nothing changed, 1 something did, 2 trouble. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), Console.standard()));
    }

    /** The exit code. */
    static int run(List<String> arguments, Console terminal) {
        if (arguments.size() != 2) {
            terminal.say("Name two folders: mvn -q compile exec:exec@changes -Dbefore=FOLDER -Dset=FOLDER");
            return UNUSABLE;
        }
        var compare = new CompareCommand(terminal);
        Optional<EventSet> before = compare.read(Path.of(arguments.getFirst()));
        Optional<EventSet> after = compare.read(Path.of(arguments.getLast()));
        return before.isPresent() && after.isPresent()
            ? compare.tell(EventSetDiff.between(before.get(), after.get()))
            : UNUSABLE;
    }

    private Optional<EventSet> read(Path folder) {
        return terminal.read(folder).flatMap(reading -> switch (reading) {
            case ReadResult.Valid(var set) -> Optional.of(set);
            case ReadResult.Invalid faulty -> {
                terminal.say("The set in " + folder.toAbsolutePath() + " has faults: see exec:exec@check");
                yield Optional.empty();
            }
        });
    }

    private int tell(EventSetDiff found) {
        terminal.say("From " + found.before().fingerprint() + " to " + found.after().fingerprint());
        for (EventSetDiff.Change change : found.changes()) {
            String name = change.kind().code() + " " + change.id();
            switch (change) {
                case Added added -> terminal.say("+ " + name);
                case Changed changed -> tell(name, changed);
                case Removed gone -> terminal.say("- " + name + reason(found.after().withdrawals().get(gone.id())));
            }
        }
        terminal.say(switch (found.changes().size()) {
            case 0 -> "No record differs";
            case 1 -> "One record differs";
            default -> found.changes().size() + " records differ";
        });
        return found.changes().isEmpty() ? SAME : OTHER;
    }

    private void tell(String name, Changed changed) {
        terminal.say("~ " + name);
        changed.fields().forEach(field -> {
            terminal.say("    " + field.name()
                + (field.gone().isEmpty() && field.come().isEmpty() ? ": another order" : ""));
            field.gone().forEach(value -> terminal.say("      - " + value));
            field.come().forEach(value -> terminal.say("      + " + value));
        });
    }

    private static String reason(@Nullable Withdrawal withdrawn) {
        return withdrawn == null
            ? ""
            : ": withdrawn " + withdrawn.date() + ", " + withdrawn.reason().in(Language.ENGLISH);
    }
}
