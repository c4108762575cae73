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

/** Judges the set in a folder, for curators: {@code mvn -q compile exec:exec@check -Dset=FOLDER}. */
public final class CheckCommand {
    private static final int SOUND = 0;
    private static final int FAULTY = 1;
    private static final int UNUSABLE = 2;

    private final Console terminal;

    private CheckCommand(Console terminal) {
        this.terminal = terminal;
    }

    /** Prints to standard output, in UTF-8; exits with 0 for a sound set, 1 for a faulty one, 2 if there is none. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), Console.standard()));
    }

    /** The exit code. */
    static int run(List<String> arguments, Console terminal) {
        if (arguments.size() != 1) {
            terminal.say("Name one folder that holds an event set: mvn -q compile exec:exec@check -Dset=FOLDER");
            return UNUSABLE;
        }
        var check = new CheckCommand(terminal);
        return terminal.read(Path.of(arguments.getFirst())).map(check::judge).orElse(UNUSABLE);
    }

    private int judge(ReadResult reading) {
        return switch (reading) {
            case ReadResult.Valid(var set) -> sound(set);
            case ReadResult.Invalid(var problems) -> faulty(problems);
        };
    }

    private int sound(EventSet set) {
        String counts = String.join(", ",
            count(set.events(), "event"), count(set.sources(), "source"), count(set.outlets(), "outlet"),
            count(set.actors(), "actor"), count(set.places(), "place"), count(set.commitments(), "commitment"));
        terminal.say(counts + ": sound, fingerprint " + set.fingerprint());
        return SOUND;
    }

    private int faulty(List<Problem> problems) {
        var byFile = problems.stream().collect(groupingBy(Problem::file, TreeMap::new, toList()));
        byFile.values().forEach(inFile -> {
            inFile.forEach(terminal::say);
            terminal.say("");
        });
        terminal.say(count(problems.size(), "problem") + " in " + count(byFile, "file"));
        return FAULTY;
    }

    private static String count(Map<String, ?> things, String thing) {
        return count(things.size(), thing);
    }

    private static String count(int number, String thing) {
        return String.format(Locale.ENGLISH, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }
}
