package entente.reading.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The records of one kind by id, and a parser for references to them. Invalid records are registered by id too, so that
 * a reference to one is not reported as a further problem. If the file itself could not be read, no reference is
 * checked.
 *
 * @param <T> the type of the records
 */
public final class ReferenceTable<T> implements ValueParser<T> {
    private final String description;
    private final boolean readable;
    private final SequencedMap<String, Optional<T>> recordsById = new LinkedHashMap<>();

    /**
     * An empty table.
     *
     * @param description how messages describe a record: {@code a place of places.yaml}
     * @param readable whether the file could be read, so that a reference to an unknown id is a problem
     */
    public ReferenceTable(String description, boolean readable) {
        this.description = description;
        this.readable = readable;
    }

    /**
     * The records of a file.
     *
     * @param description how messages describe a record: {@code a place of places.yaml}
     * @param file a mapping from ids to records, or empty if it could not be read
     * @param reader reads a record from its id and its fields
     */
    public static <T> ReferenceTable<T> readAll(String description, Optional<RecordReader> file,
        BiFunction<String, RecordReader, Optional<T>> reader) {
        var table = new ReferenceTable<T>(description, file.isPresent());
        file.ifPresent(root -> root.byId()
            .forEach((id, fields) -> table.put(id, fields.flatMap(record -> reader.apply(id, record)))));
        return table;
    }

    /** The records of both tables, whose ids must differ. */
    public static <T> ReferenceTable<T> union(String description, ReferenceTable<? extends T> first,
        ReferenceTable<? extends T> second) {
        var union = new ReferenceTable<T>(description, first.readable && second.readable);
        first.recordsById.forEach((id, record) -> union.put(id, record));
        second.recordsById.forEach((id, record) -> union.put(id, record));
        return union;
    }

    /** How messages describe a record. */
    public String description() {
        return description;
    }

    /** Registers an id without a valid record, unless the id is registered already. */
    public void register(String id) {
        recordsById.putIfAbsent(id, Optional.empty());
    }

    /** Registers an id with its record, or without one if the record is invalid. */
    public void put(String id, Optional<? extends T> record) {
        recordsById.put(id, record.map(valid -> valid));
    }

    /** The valid records by id, in the order in which they were registered. */
    public SequencedMap<String, T> records() {
        var records = new LinkedHashMap<String, T>();
        recordsById.forEach((id, record) -> record.ifPresent(valid -> records.put(id, valid)));
        return records;
    }

    /** All registered ids, including those of invalid records, in the order in which they were registered. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(recordsById.keySet());
    }

    /** Whether this id is registered, with a valid record or not. */
    public boolean contains(String id) {
        return recordsById.containsKey(id);
    }

    /** The record with this id, if it is registered and valid. */
    public Optional<T> find(String id) {
        return recordsById.getOrDefault(id, Optional.empty());
    }

    @Override
    public Optional<T> parse(YamlValue yaml) {
        return yaml.text(description).flatMap(id -> contains(id) || !readable
            ? find(id)
            : yaml.reject(description + ValueParsers.didYouMean(recordsById.keySet(), id)));
    }
}
