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
        say("%,d events, %,d sources, %,d outlets, %,d actors, %,d places, %,d commitments: sound, fingerprint %s",
            set.events().size(), set.sources().size(), set.outlets().size(), set.actors().size(), set.places().size(),
            set.commitments().size(), set.fingerprint());
        return SOUND;
    }

    private int faulty(List<Problem> problems) {
        var byFile = problems.stream().collect(groupingBy(Problem::file, TreeMap::new, toList()));
        byFile.values().forEach(inFile -> {
            inFile.forEach(out::println);
            out.println();
        });
        say("%s in %s", count(problems.size(), "problem"), count(byFile.size(), "file"));
        return FAULTY;
    }

    private static String count(int number, String things) {
        return String.format(Locale.ENGLISH, number == 1 ? "%,d %s" : "%,d %ss", number, things);
    }

    private void say(String line, Object... arguments) {
        out.println(String.format(Locale.ENGLISH, line, arguments));
    }
}
