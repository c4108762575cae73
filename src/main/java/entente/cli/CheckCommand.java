package entente.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import entente.model.EventSet;
import entente.reading.ReadResult;
import entente.reading.yaml.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Validates the set in a folder, for curators: {@code mvn -q compile exec:exec@check -Dset=FOLDER}. */
public final class CheckCommand {
    private static final int VALID = 0;
    private static final int INVALID = 1;
    private static final int UNREADABLE = 2;

    private final Console console;

    private CheckCommand(Console console) {
        this.console = console;
    }

    /** Prints to standard output in UTF-8. Exit codes: 0 valid set, 1 set with problems, 2 no set could be read. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), Console.standard()));
    }

    /** Runs the command and returns its exit code. */
    static int run(List<String> arguments, Console console) {
        if (arguments.size() != 1) {
            console.printLine("Name one folder that holds an event set: mvn -q compile exec:exec@check -Dset=FOLDER");
            return UNREADABLE;
        }
        var check = new CheckCommand(console);
        return console.read(Path.of(arguments.getFirst())).map(check::report).orElse(UNREADABLE);
    }

    private int report(ReadResult result) {
        return switch (result) {
            case ReadResult.Valid(var set) -> printCounts(set);
            case ReadResult.Invalid(var problems, var omitted) -> printProblems(problems, omitted);
        };
    }

    private int printCounts(EventSet set) {
        String counts = String.join(", ",
            count(set.events(), "event"), count(set.sources(), "source"), count(set.outlets(), "outlet"),
            count(set.actors(), "actor"), count(set.places(), "place"), count(set.commitments(), "commitment"));
        console.printLine(counts + ": sound, fingerprint " + set.fingerprint());
        return VALID;
    }

    private int printProblems(List<Problem> problems, int omitted) {
        var byFile = problems.stream().collect(groupingBy(Problem::file, TreeMap::new, toList()));
        byFile.values().forEach(problemsOfFile -> {
            problemsOfFile.forEach(console::printLine);
            console.printLine("");
        });
        if (omitted > 0) {
            console.printLine("and " + count(omitted, "more problem"));
        }
        console.printLine(count(problems.size() + omitted, "problem") + " in " + count(byFile, "file")
            + (omitted > 0 ? " or more" : ""));
        return INVALID;
    }

    private static String count(Map<String, ?> items, String noun) {
        return count(items.size(), noun);
    }

    private static String count(int number, String noun) {
        return String.format(Locale.ENGLISH, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
