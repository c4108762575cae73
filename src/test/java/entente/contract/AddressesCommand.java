package entente.contract;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Records the responses of a running site, and compares them with an earlier record:
 * {@code mvn -q test-compile exec:exec@addresses -Daddress=http://localhost:8080 -Drecord=FILE -Dbefore=EARLIER_FILE}.
 */
final class AddressesCommand {
    private static final int SAME = 0;
    private static final int DIFFERENT = 1;
    private static final int UNUSABLE = 2;
    private static final int MAX_LINES = 100;

    private final PrintStream out;

    private AddressesCommand(PrintStream out) {
        this.out = out;
    }

    /**
     * The exit codes are those of {@code diff}: 0 nothing differs or nothing was compared, 1 something differs, 2
     * failure.
     */
    public static void main(String[] arguments) throws InterruptedException {
        System.exit(new AddressesCommand(System.out).run(List.of(arguments)));
    }

    /**
     * Records and compares.
     *
     * @param arguments the site, the file to write, and optionally the earlier file; Maven passes a property that is
     *     not set as an empty argument
     * @return the exit code
     */
    private int run(List<String> arguments) throws InterruptedException {
        List<String> values = arguments.stream().takeWhile(argument -> !argument.isBlank()).toList();
        if (values.size() < 2) {
            out.println("Name a site and a file: mvn -q test-compile exec:exec@addresses "
                + "-Daddress=http://localhost:8080 -Drecord=FILE [-Dbefore=EARLIER_FILE]");
            return UNUSABLE;
        }
        try {
            Optional<Snapshot> before = values.size() > 2
                ? Optional.of(Snapshot.parse(Files.readAllLines(Path.of(values.get(2)))))
                : Optional.empty();
            Snapshot now = record(new SiteClient(values.getFirst()), before);
            Files.write(Path.of(values.get(1)), now.lines());
            out.println(now.responses().size() + " addresses recorded in " + values.get(1));
            return before.map(earlier -> compare(earlier, now)).orElse(SAME);
        } catch (IOException e) {
            out.println("Cannot record: " + e);
            return UNUSABLE;
        }
    }

    /** Also requests every address of the earlier record, so that a removed address is noticed. */
    private static Snapshot record(SiteClient client, Optional<Snapshot> before)
        throws IOException, InterruptedException {
        Sample sample = new SampleReader(client).read();
        var probes = new LinkedHashSet<>(Probes.of(sample));
        before.ifPresent(earlier -> probes.addAll(earlier.responses().keySet()));
        var snapshot = new Snapshot(sample.publicAddress());
        for (Probe probe : probes) {
            snapshot.add(probe, client.send(probe));
        }
        return snapshot;
    }

    private int compare(Snapshot before, Snapshot now) {
        var diff = SnapshotDiff.between(before, now);
        if (!before.publicAddress().equals(now.publicAddress())) {
            out.println("The site names itself " + now.publicAddress() + ", before " + before.publicAddress()
                + ": documents, workbooks and archives, which hold the address, are not compared");
        }
        out.println("1. Addresses, status and headers");
        list("addresses gone", diff.goneAddresses());
        list("addresses new", diff.newAddresses());
        diff.responses().forEach((difference, addresses) -> list(difference, addresses));
        out.println("2. Contract");
        list("names gone", diff.goneNames());
        list("names new", diff.newNames());
        out.println("3. Bodies");
        list("pages that differ only in markup", diff.markup());
        list("bodies that differ", diff.bodies().stream().filter(body -> !diff.markup().contains(body)).toList());
        out.println(diff.isEmpty() ? "Nothing differs" : "The records differ");
        return diff.isEmpty() ? SAME : DIFFERENT;
    }

    private void list(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println("   " + heading + ": " + lines.size());
            lines.stream().limit(MAX_LINES).forEach(line -> out.println("      " + line));
            if (lines.size() > MAX_LINES) {
                out.println("      … and " + (lines.size() - MAX_LINES) + " more");
            }
        }
    }
}
