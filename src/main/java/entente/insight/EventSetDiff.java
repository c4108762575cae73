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
 * What is different in one set from an earlier one, record by record and field by field.
 *
 * @param changes by kind of record; in each those added, then those changed, then those that are gone
 */
public record EventSetDiff(EventSet before, EventSet after, List<Change> changes) {
    public EventSetDiff {
        changes = List.copyOf(changes);
    }

    /** What became of a record. */
    public sealed interface Change {
        RecordType kind();

        String id();
    }

    /** The earlier set does not have it. */
    public record Added(RecordType kind, String id) implements Change {}

    /** Both sets have it, with other content. */
    public record Changed(RecordType kind, String id, List<Field> fields) implements Change {
        public Changed {
            fields = List.copyOf(fields);
        }
    }

    /** The later set does not have it; it may state why among its withdrawals. */
    public record Removed(RecordType kind, String id) implements Change {}

    /**
     * A field that differs. One value takes another’s place; of a list, only what came and went is told.
     *
     * @param name as the codebook has it: {@code statements.s1.text.en}
     * @param gone values of the earlier set alone
     * @param come values of the later set alone; none come or gone where a list has another order
     */
    public record Field(String name, List<String> gone, List<String> come) {
        public Field {
            gone = List.copyOf(gone);
            come = List.copyOf(come);
        }
    }

    public static EventSetDiff between(EventSet before, EventSet after) {
        return new EventSetDiff(before, after,
            Stream.of(RecordType.values()).flatMap(kind -> of(kind, before, after)).toList());
    }

    /** Those of one kind of record, and of one kind of change. */
    public <C extends Change> List<C> of(RecordType kind, Class<C> change) {
        return changes.stream().filter(each -> each.kind() == kind).filter(change::isInstance).map(change::cast)
            .toList();
    }

    private static Stream<Change> of(RecordType kind, EventSet before, EventSet after) {
        SequencedMap<String, ?> old = kind.in(before);
        SequencedMap<String, ?> now = kind.in(after);
        Stream<Change> added = now.keySet().stream().filter(id -> !old.containsKey(id)).map(id -> new Added(kind, id));
        Stream<Change> changed = now.keySet().stream().filter(old::containsKey)
            .map(id -> new Changed(kind, id, fields(FieldNames.of(record(old, id)), FieldNames.of(record(now, id)))))
            .filter(change -> !change.fields().isEmpty()).map(change -> change);
        Stream<Change> gone = old.keySet().stream().filter(id -> !now.containsKey(id)).map(id -> new Removed(kind, id));
        return Stream.of(added, changed, gone).flatMap(changes -> changes);
    }

    private static Object record(Map<String, ?> records, String id) {
        return Objects.requireNonNull(records.get(id));
    }

    private static List<Field> fields(SequencedMap<String, List<String>> old, SequencedMap<String, List<String>> now) {
        var names = new ArrayList<>(old.keySet());
        now.keySet().stream().filter(name -> !old.containsKey(name)).forEach(names::add);
        return names.stream()
            .filter(name -> !old.getOrDefault(name, List.of()).equals(now.getOrDefault(name, List.of())))
            .map(name -> field(name, old.getOrDefault(name, List.of()), now.getOrDefault(name, List.of())))
            .toList();
    }

    private static Field field(String name, List<String> old, List<String> now) {
        return new Field(name, without(old, now), without(now, old));
    }

    /** What {@code these} have more of than {@code those}. */
    private static List<String> without(List<String> these, List<String> those) {
        var left = new ArrayList<>(these);
        those.forEach(left::remove);
        return left;
    }
}
