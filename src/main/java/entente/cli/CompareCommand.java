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
 * Prints the difference between two sets, record by record and field by field:
 * {@code mvn -q compile exec:exec@changes -Dbefore=FOLDER -Dset=FOLDER}.
 */
public final class CompareCommand {
    private static final int SAME = 0;
    private static final int DIFFERENT = 1;
    private static final int UNREADABLE = 2;

    private final Console console;

    private CompareCommand(Console console) {
        this.console = console;
    }

    /**
     * Prints to standard output in UTF-8. The exit codes are those of {@code diff}: 0 no difference, 1
     * differences, 2 failure.
     */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), Console.standard()));
    }

    /** Runs the command and returns its exit code. */
    static int run(List<String> arguments, Console console) {
        if (arguments.size() != 2) {
            console.printLine("Name two folders: mvn -q compile exec:exec@changes -Dbefore=FOLDER -Dset=FOLDER");
            return UNREADABLE;
        }
        var compare = new CompareCommand(console);
        Optional<EventSet> before = compare.read(Path.of(arguments.getFirst()));
        Optional<EventSet> after = compare.read(Path.of(arguments.getLast()));
        return before.isPresent() && after.isPresent()
            ? compare.print(EventSetDiff.between(before.get(), after.get()))
            : UNREADABLE;
    }

    private Optional<EventSet> read(Path folder) {
        return console.read(folder).flatMap(result -> switch (result) {
            case ReadResult.Valid(var set) -> Optional.of(set);
            case ReadResult.Invalid invalid -> {
                console.printLine("The set in " + folder.toAbsolutePath() + " has faults: see exec:exec@check");
                yield Optional.empty();
            }
        });
    }

    private int print(EventSetDiff diff) {
        console.printLine("From " + diff.before().fingerprint() + " to " + diff.after().fingerprint());
        for (EventSetDiff.Change change : diff.changes()) {
            String name = change.type().code() + " " + change.id();
            switch (change) {
                case Added added -> console.printLine("+ " + name);
                case Changed changed -> printFields(name, changed);
                case Removed removed ->
                    console.printLine("- " + name + reason(diff.after().withdrawals().get(removed.id())));
            }
        }
        console.printLine(switch (diff.changes().size()) {
            case 0 -> "No record differs";
            case 1 -> "One record differs";
            default -> diff.changes().size() + " records differ";
        });
        return diff.changes().isEmpty() ? SAME : DIFFERENT;
    }

    private void printFields(String name, Changed changed) {
        console.printLine("~ " + name);
        changed.fields().forEach(field -> {
            console.printLine("    " + field.name()
                + (field.removed().isEmpty() && field.added().isEmpty() ? ": another order" : ""));
            field.removed().forEach(value -> console.printLine("      - " + value));
            field.added().forEach(value -> console.printLine("      + " + value));
        });
    }

    private static String reason(@Nullable Withdrawal withdrawal) {
        return withdrawal == null
            ? ""
            : ": withdrawn " + withdrawal.date() + ", " + withdrawal.reason().in(Language.ENGLISH);
    }
}
