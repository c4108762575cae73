package entente.soak;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

/**
 * Puts a running site under load and attack and prints figures:
 * {@code mvn -q test-compile exec:exec@soak -Daddress=http://localhost:8080}. The site should be that of {@code mvn},
 * with 512 MB of heap, on this machine: readers and server share its processors.
 */
final class SoakCommand {
    private static final int READERS = 250;
    private static final int SLOW_CLIENTS = 40;
    private static final int SLOW_WORKBOOK_READERS = 12;
    private static final int COSTLY = 60;
    private static final int RANDOM_REQUESTS = 20_000;
    private static final Duration THINKING = Duration.ofSeconds(1);
    private static final Duration ROUND = Duration.ofSeconds(60);

    private final PrintStream out;
    private final Target target;
    private int errors;

    private SoakCommand(PrintStream out, Target target) {
        this.out = out;
        this.target = target;
    }

    /** The exit code is 0 if every reader got what they asked for or 503, 1 if not, 2 if the site cannot be reached. */
    public static void main(String[] arguments) {
        List<String> values = List.of(arguments).stream().filter(argument -> !argument.isBlank()).toList();
        if (values.size() != 1) {
            System.out.println("Name a site: mvn -q test-compile exec:exec@soak -Daddress=http://localhost:8080");
            System.exit(2);
        }
        try {
            System.exit(new SoakCommand(System.out, Target.of(values.getFirst())).run());
        } catch (IOException | IllegalArgumentException e) {
            System.out.println("Cannot put " + values.getFirst() + " under load: " + e.getMessage());
            System.exit(2);
        }
    }

    private int run() throws IOException {
        var readers = new Readers(target, ReaderMix.of(target));
        out.println("Warming up");
        readers.read(READERS / 10, THINKING, ROUND);
        show("One reader", readers.read(1, THINKING.dividedBy(10), ROUND));
        show(READERS + " readers", readers.read(READERS, THINKING, ROUND));
        try (var bodies = SlowClients.withUnfinishedBodies(target.host(), target.port(), SLOW_CLIENTS);
            var data = SlowClients.reading("/en/events.json", target.host(), target.port(), SLOW_CLIENTS);
            var books = SlowClients.reading("/en/events.xlsx", target.host(), target.port(), SLOW_WORKBOOK_READERS)) {
            show(READERS + " readers beside " + SLOW_CLIENTS + " unfinished bodies, " + SLOW_CLIENTS
                + " slow readers of data and " + SLOW_WORKBOOK_READERS + " of a workbook",
                readers.read(READERS, THINKING, ROUND));
        }
        for (CostlyAddresses costly : CostlyAddresses.values()) {
            show(COSTLY + " × " + costly.example() + ", all at once", costly.ask(target, COSTLY));
        }
        show(RANDOM_REQUESTS + " random requests", new RandomRequests(target).send(RANDOM_REQUESTS));
        out.println(errors == 0 ? "No errors" : errors + " errors");
        return errors == 0 ? 0 : 1;
    }

    private void show(String what, Measurements measurements) {
        errors += measurements.errors();
        out.print(what + "\n" + measurements.report());
        out.flush();
    }
}
