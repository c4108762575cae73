package entente.reading;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import entente.model.EventSet;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Judges the set in a folder, for curators: {@code mvn -q compile exec:exec@check -Dset=FOLDER}. */
public final class Check {
    private static final int SOUND = 0;
    private static final int FAULTY = 1;
    private static final int UNUSABLE = 2;

    private final PrintStream out;

    private Check(PrintStream out) {
        this.out = out;
    }

    /** Prints to standard output, in UTF-8; exits with 0 for a sound set, 1 for a faulty one, 2 if there is none. */
    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out));
    }

    /** The exit code. */
    static int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 1) {
            out.println("Name one folder that holds an event set: mvn -q compile exec:exec@check -Dset=FOLDER");
            return UNUSABLE;
        }
        return new Check(out).judge(Path.of(arguments.getFirst()));
    }

    private int judge(Path folder) {
        if (!Files.isDirectory(folder)) {
            out.println("There is no folder " + folder.toAbsolutePath());
            return UNUSABLE;
        }
        try {
            return switch (EventSetReader.read(Folder.read(folder))) {
                case Reading.Sound(var set) -> sound(set);
                case Reading.Faulty(var problems) -> faulty(problems);
            };
        } catch (IOException e) {
            out.println("The folder " + folder.toAbsolutePath() + " cannot be read: " + e);
            return UNUSABLE;
        }
    }

    private int sound(EventSet set) {
        String counts = String.join(", ",
            count(set.events(), "event"), count(set.sources(), "source"), count(set.outlets(), "outlet"),
            count(set.actors(), "actor"), count(set.places(), "place"), count(set.commitments(), "commitment"));
        out.println(counts + ": sound, fingerprint " + set.fingerprint());
        return SOUND;
    }

    private int faulty(List<Problem> problems) {
        var byFile = problems.stream().collect(groupingBy(Problem::file, TreeMap::new, toList()));
        byFile.values().forEach(inFile -> {
            inFile.forEach(out::println);
            out.println();
        });
        out.println(count(problems.size(), "problem") + " in " + count(byFile, "file"));
        return FAULTY;
    }

    private static String count(Map<String, ?> things, String thing) {
        return count(things.size(), thing);
    }

    private static String count(int number, String thing) {
        return String.format(Locale.ENGLISH, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }
}
