package entente.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The differences between a snapshot and an earlier one: of addresses, of status and headers, of the contract, of
 * bodies.
 *
 * @param goneAddresses addresses that only the earlier snapshot has
 * @param newAddresses addresses that only the later snapshot has
 * @param responses addresses by a difference of status or header: {@code status: 200 -> 404}
 * @param goneNames lines of the contract, and security headers, that only the earlier snapshot has
 * @param newNames lines of the contract, and security headers, that only the later snapshot has
 * @param bodies addresses whose body differs
 * @param markup those of {@code bodies} whose text, links and form fields are the same
 */
record SnapshotDiff(List<String> goneAddresses, List<String> newAddresses, SortedMap<String, List<String>> responses,
    List<String> goneNames, List<String> newNames, List<String> bodies, List<String> markup) {
    private static final Set<String> BODY = Set.of(RecordedResponse.TEXT, RecordedResponse.BODY);

    static SnapshotDiff between(Snapshot before, Snapshot after) {
        var both = new LinkedHashMap<Probe, RecordedResponse>(before.responses());
        both.keySet().retainAll(after.responses().keySet());
        var responses = new TreeMap<String, List<String>>();
        both.forEach((probe, old) -> differences(old, after.responses().get(probe)).forEach(
            difference -> responses.computeIfAbsent(difference, key -> new ArrayList<>()).add(probe.toString())));
        boolean sameAddress = before.publicAddress().equals(after.publicAddress());
        both.entrySet().removeIf(entry -> !bodyDiffers(entry.getValue(), after.responses().get(entry.getKey()))
            || !sameAddress && isBinary(entry.getValue()));
        List<String> bodies = both.keySet().stream().map(Probe::toString).toList();
        both.entrySet().removeIf(entry -> textDiffers(entry.getValue(), after.responses().get(entry.getKey())));
        return new SnapshotDiff(
            missing(before.responses().keySet(), after.responses().keySet()),
            missing(after.responses().keySet(), before.responses().keySet()), responses,
            missing(names(before), names(after)), missing(names(after), names(before)), bodies,
            both.keySet().stream().map(Probe::toString).toList());
    }

    /** Whether the two snapshots are equal. */
    boolean isEmpty() {
        return goneAddresses.isEmpty() && newAddresses.isEmpty() && responses.isEmpty() && goneNames.isEmpty()
            && newNames.isEmpty() && bodies.isEmpty();
    }

    private static List<String> differences(RecordedResponse old, RecordedResponse now) {
        SequencedSet<String> names = new LinkedHashSet<>(old.fields().keySet());
        names.addAll(now.fields().keySet());
        return names.stream().filter(name -> !BODY.contains(name) && differs(name, old, now))
            .map(name -> name + ": " + value(name, old) + " -> " + value(name, now)).toList();
    }

    private static boolean bodyDiffers(RecordedResponse old, RecordedResponse now) {
        return differs(RecordedResponse.BODY, old, now);
    }

    private static boolean textDiffers(RecordedResponse old, RecordedResponse now) {
        return !old.fields().containsKey(RecordedResponse.TEXT) || differs(RecordedResponse.TEXT, old, now);
    }

    private static boolean isBinary(RecordedResponse response) {
        return BodyMask.isBinary(value("content-type", response));
    }

    private static boolean differs(String name, RecordedResponse old, RecordedResponse now) {
        return !value(name, old).equals(value(name, now));
    }

    private static String value(String name, RecordedResponse response) {
        return response.fields().getOrDefault(name, "none");
    }

    private static SortedSet<String> names(Snapshot snapshot) {
        var names = new TreeSet<>(snapshot.contract());
        names.addAll(snapshot.securityHeaders());
        return names;
    }

    private static List<String> missing(Set<?> elements, Set<?> others) {
        return elements.stream().filter(element -> !others.contains(element)).map(Object::toString).toList();
    }
}
