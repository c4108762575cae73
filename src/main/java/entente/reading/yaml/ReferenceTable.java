package entente.reading.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The records of one kind by id, and the form of a reference to one of them. A record with faults has been declared all
 * the same: what refers to it is not at fault. Where the whole file could not be read, no reference is judged.
 */
public final class ReferenceTable<T> implements ValueParser<T> {
    private final String what;
    private final boolean readable;
    private final SequencedMap<String, Optional<T>> slots = new LinkedHashMap<>();

    /**
     * @param what one of them, as complaints name it: {@code a place of places.yaml}
     * @param readable whether the file is, so that an id that is not declared is a mistake
     */
    public ReferenceTable(String what, boolean readable) {
        this.what = what;
        this.readable = readable;
    }

    /** The records of a file, each read from what stands under its id; a file that could not be read gives none. */
    public static <T> ReferenceTable<T> read(String what, Optional<RecordReader> file,
        BiFunction<String, RecordReader, Optional<T>> record) {
        var register = new ReferenceTable<T>(what, file.isPresent());
        file.ifPresent(fields -> fields.byId()
            .forEach((id, found) -> register.put(id, found.flatMap(one -> record.apply(id, one)))));
        return register;
    }

    /** Both kinds as one; their ids differ. */
    public static <T> ReferenceTable<T> union(String what, ReferenceTable<? extends T> one,
        ReferenceTable<? extends T> other) {
        var both = new ReferenceTable<T>(what, one.readable && other.readable);
        one.slots.forEach((id, record) -> both.put(id, record));
        other.slots.forEach((id, record) -> both.put(id, record));
        return both;
    }

    /** One of them, as complaints name it. */
    public String what() {
        return what;
    }

    public void declare(String id) {
        slots.putIfAbsent(id, Optional.empty());
    }

    public void put(String id, Optional<? extends T> record) {
        slots.put(id, record.map(found -> found));
    }

    /** The records without faults. */
    public SequencedMap<String, T> records() {
        var records = new LinkedHashMap<String, T>();
        slots.forEach((id, record) -> record.ifPresent(sound -> records.put(id, sound)));
        return records;
    }

    public Set<String> ids() {
        return Collections.unmodifiableSet(slots.keySet());
    }

    /** Whether references to this id are right. */
    public boolean declares(String id) {
        return slots.containsKey(id);
    }

    /** The record with this id, if it is without faults. */
    public Optional<T> get(String id) {
        return slots.getOrDefault(id, Optional.empty());
    }

    @Override
    public Optional<T> read(YamlValue entry) {
        return entry.words(what)
            .flatMap(
                id -> declares(id) || !readable ? get(id) : entry.unfit(what + ValueParsers.meant(slots.keySet(), id)));
    }
}
