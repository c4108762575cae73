package entente.cli;

import entente.insight.Gap;
import entente.insight.GapFinder;
import entente.model.EventSet;
import entente.model.Language;
import entente.reading.ReadResult;
import entente.wording.GapText;
import entente.wording.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Lists the gaps in the evidence of a set as Markdown, for those who research further:
 * {@code mvn -q compile exec:exec@gaps -Dset=FOLDER}.
 */
public final class GapsCommand {
    private static final int WRITTEN = 0;
    private static final int INVALID = 1;
    private static final int UNREADABLE = 2;

    private final Console console;
    private final Messages messages;

    private GapsCommand(Console console, Messages messages) {
        this.console = console;
        this.messages = messages;
    }

    /** Prints to standard output in UTF-8. Exit codes: 0 valid set, 1 set with problems, 2 any other failure. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), Console.standard()));
    }

    /**
     * Runs the command and returns its exit code.
     *
     * @param arguments the folder of the set, and the tag of the language
     */
    static int run(List<String> arguments, Console console) {
        Optional<Language> language = arguments.size() == 2 ? Language.of(arguments.get(1)) : Optional.empty();
        if (language.isEmpty()) {
            console.printLine("Name a set: mvn -q compile exec:exec@gaps -Dset=FOLDER [-Dlang=it]");
            return UNREADABLE;
        }
        var command = new GapsCommand(console, Messages.in(language.get()));
        return console.read(Path.of(arguments.getFirst())).map(result -> switch (result) {
            case ReadResult.Valid(var set) -> command.print(set);
            case ReadResult.Invalid(var problems, var omitted) -> {
                console.printProblems(problems, omitted);
                yield INVALID;
            }
        }).orElse(UNREADABLE);
    }

    private int print(EventSet set) {
        console.printLine("# " + messages.get("web.nav.gaps") + "\n\n" + set.fingerprint());
        GapFinder.find(set).forEach((type, gaps) -> {
            console.printLine("\n## " + messages.get("web.gaps.heading", GapText.name(type, messages), gaps.size())
                + "\n\n" + GapText.rule(type, messages) + "\n");
            gaps.forEach(gap -> console.printLine("- " + line(gap)));
        });
        return WRITTEN;
    }

    /** The id of the record, its title, and what is missing. */
    private String line(Gap gap) {
        String missing = GapText.missing(gap, messages);
        return switch (gap) {
            case Gap.OfEvent ofEvent ->
                "`" + ofEvent.event().id() + "` (" + ofEvent.event().significance().grade() + ") "
                    + ofEvent.event().title().in(messages.language()) + ": " + missing;
            case Gap.QuietStrand quiet ->
                "`" + quiet.strand().id() + "` " + quiet.strand().names().in(messages.language()) + ": " + missing;
        };
    }
}
