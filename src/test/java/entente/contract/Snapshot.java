package entente.contract;

import static java.util.Collections.unmodifiableNavigableSet;
import static java.util.Collections.unmodifiableSortedMap;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The recorded responses of a site. As text: one line for each address and for each name of the contract, sorted. */
final class Snapshot {
    private static final String PUBLIC_ADDRESS = "# public address: ";
    private static final String ARROW = " -> ";
    private static final Pattern LANGUAGE = Pattern.compile("/(en|it)/");
    private static final List<String> LANGUAGES = List.of("/en/", "/it/");

    private final String publicAddress;
    private final SortedMap<Probe, RecordedResponse> responses = new TreeMap<>(Comparator.comparing(Probe::toString));
    private final NavigableSet<String> securityHeaders = new TreeSet<>();
    private final NavigableSet<String> contract = new TreeSet<>();

    /** @param publicAddress of the site, as written in its files */
    Snapshot(String publicAddress) {
        this.publicAddress = publicAddress;
    }

    /** The inverse of {@link #lines()}. */
    static Snapshot parse(List<String> lines) {
        var snapshot = new Snapshot(lines.stream().filter(line -> line.startsWith(PUBLIC_ADDRESS)).findFirst()
            .map(line -> line.substring(PUBLIC_ADDRESS.length())).orElse(""));
        lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(snapshot::add);
        return snapshot;
    }

    private void add(String line) {
        String[] parts = line.split(ARROW, 2);
        if (parts.length == 2) {
            responses.put(Probe.parse(parts[0]), RecordedResponse.parse(parts[1]));
        } else {
            (line.startsWith(RecordedResponse.SECURITY + " ") ? securityHeaders : contract).add(line);
        }
    }

    void add(Probe probe, HttpResponse<byte[]> response) throws IOException {
        var mask = new BodyMask(publicAddress);
        var headers = ResponseHeaders.of(response, mask);
        headers.security().forEach((name, value) -> securityHeaders.add(
            RecordedResponse.SECURITY + " " + RecordedResponse.securityDigest(headers) + " " + name + ": " + value));
        responses.put(probe, RecordedResponse.of(response, mask));
        contract.addAll(ContractLines.of(probe, response));
    }

    String publicAddress() {
        return publicAddress;
    }

    SortedMap<Probe, RecordedResponse> responses() {
        return unmodifiableSortedMap(responses);
    }

    /** Lines of the form {@code security DIGEST NAME: VALUE}. */
    NavigableSet<String> securityHeaders() {
        return unmodifiableNavigableSet(securityHeaders);
    }

    /**
     * Lines of {@link ContractLines}. A line that is the same in both languages occurs once, with {@code /LANGUAGE/}.
     */
    NavigableSet<String> contract() {
        var lines = new TreeSet<String>();
        for (String line : contract) {
            var language = LANGUAGE.matcher(line);
            lines.add(LANGUAGES.stream().map(language::replaceFirst).allMatch(contract::contains)
                ? language.replaceFirst("/LANGUAGE/")
                : line);
        }
        return lines;
    }

    NavigableSet<String> lines() {
        var lines = new TreeSet<>(contract());
        lines.addAll(securityHeaders);
        responses.forEach((probe, response) -> lines.add(probe + ARROW + response));
        lines.add(PUBLIC_ADDRESS + publicAddress);
        return lines;
    }
}
