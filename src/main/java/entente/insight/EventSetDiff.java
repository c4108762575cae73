package entente.insight;

import entente.model.EventSet;
import entente.model.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * The difference between two versions of an event set, record by record and field by field.
 *
 * @param changes sorted by type of record, and within a type: records added, then changed, then removed
 */
public record EventSetDiff(EventSet before, EventSet after, List<Change> changes) {
    public EventSetDiff {
        changes = List.copyOf(changes);
    }

    /** A difference in one record. */
    public sealed interface Change {
        /** The type of the record. */
        RecordType type();

        /** The id of the record. */
        String id();
    }

    /** A record that only the later set has. */
    public record Added(RecordType type, String id) implements Change {}

    /**
     * A record that both sets have, with different values.
     *
     * @param fields the fields that differ, at least one
     */
    public record Changed(RecordType type, String id, List<Field> fields) implements Change {
        public Changed {
            fields = List.copyOf(fields);
        }
    }

    /** A record that only the earlier set has. The withdrawals of the later set may state the reason. */
    public record Removed(RecordType type, String id) implements Change {}

    /**
     * A field that differs. For a list, only the items that were removed or added.
     *
     * @param name the path with the names of the codebook: {@code statements.s1.text.en}
     * @param removed the values that only the earlier set has
     * @param added the values that only the later set has; both lists are empty if only the order of a list differs
     */
    public record Field(String name, List<String> removed, List<String> added) {
        public Field {
            removed = List.copyOf(removed);
            added = List.copyOf(added);
        }
    }

    /** The difference from {@code before}, the earlier version, to {@code after}, the later one. */
    public static EventSetDiff between(EventSet before, EventSet after) {
        return new EventSetDiff(before, after,
            Stream.of(RecordType.values()).flatMap(type -> changes(type, before, after)).toList());
    }

    /** The changes of one class to records of one type. */
    public <C extends Change> List<C> of(RecordType type, Class<C> change) {
        return changes.stream().filter(candidate -> candidate.type() == type).filter(change::isInstance)
            .map(change::cast).toList();
    }

    private static Stream<Change> changes(RecordType type, EventSet before, EventSet after) {
        SequencedMap<String, ?> earlier = type.recordsOf(before);
        SequencedMap<String, ?> later = type.recordsOf(after);
        Stream<Change> added =
            later.keySet().stream().filter(id -> !earlier.containsKey(id)).map(id -> new Added(type, id));
        Stream<Change> changed = later.keySet().stream().filter(earlier::containsKey)
            .map(id -> new Changed(type, id,
                fields(FlattenedRecord.of(record(earlier, id)), FlattenedRecord.of(record(later, id)))))
            .filter(change -> !change.fields().isEmpty()).map(change -> change);
        Stream<Change> removed =
            earlier.keySet().stream().filter(id -> !later.containsKey(id)).map(id -> new Removed(type, id));
        return Stream.of(added, changed, removed).flatMap(changes -> changes);
    }

    private static Object record(Map<String, ?> records, String id) {
        return Objects.requireNonNull(records.get(id));
    }

    private static List<Field> fields(SequencedMap<String, List<String>> earlier,
        SequencedMap<String, List<String>> later) {
        var names = new ArrayList<>(earlier.keySet());
        later.keySet().stream().filter(name -> !earlier.containsKey(name)).forEach(names::add);
        return names.stream()
            .filter(name -> !earlier.getOrDefault(name, List.of()).equals(later.getOrDefault(name, List.of())))
            .map(name -> field(name, earlier.getOrDefault(name, List.of()), later.getOrDefault(name, List.of())))
            .toList();
    }

    private static Field field(String name, List<String> earlier, List<String> later) {
        return new Field(name, difference(earlier, later), difference(later, earlier));
    }

    /**
     * The multiset difference {@code values} − {@code others}: each value of {@code others} removes one equal value of
     * {@code values}.
     */
    private static List<String> difference(List<String> values, List<String> others) {
        var difference = new ArrayList<>(values);
        others.forEach(difference::remove);
        return difference;
    }
}
