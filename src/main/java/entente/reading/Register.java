package entente.reading;

import java.util.Collection;
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
final class Register<T> implements Form<T> {
    /** Up to so many ids are named to whoever found none of them. */
    private static final int FEW = 16;

    private final String what;
    private final boolean readable;
    private final SequencedMap<String, Optional<T>> slots = new LinkedHashMap<>();

    private Register(String what, boolean readable) {
        this.what = what;
        this.readable = readable;
    }

    /**
     * A register whose ids are known before its records.
     *
     * @param what one of them is called: {@code a place of places.yaml}
     */
    static <T> Register<T> of(String what, Collection<String> ids) {
        Register<T> register = of(what);
        ids.forEach(register::declare);
        return register;
    }

    static <T> Register<T> of(String what) {
        return new Register<>(what, true);
    }

    /** The register of a kind whose file could not be read. */
    static <T> Register<T> unreadable(String what) {
        return new Register<>(what, false);
    }

    /** The records of a file, each read from what stands under its id. */
    static <T> Register<T> read(String what, Optional<Fields> file, BiFunction<String, Fields, Optional<T>> record) {
        if (file.isEmpty()) {
            return unreadable(what);
        }
        Register<T> register = of(what);
        file.get().byId().forEach((id, fields) -> register.put(id, fields.flatMap(found -> record.apply(id, found))));
        return register;
    }

    /** Both kinds as one; their ids differ. */
    static <T> Register<T> union(String what, Register<? extends T> one, Register<? extends T> other) {
        var both = new Register<T>(what, one.readable && other.readable);
        one.slots.forEach((id, record) -> both.put(id, record));
        other.slots.forEach((id, record) -> both.put(id, record));
        return both;
    }

    void declare(String id) {
        slots.putIfAbsent(id, Optional.empty());
    }

    void put(String id, Optional<? extends T> record) {
        slots.put(id, record.map(found -> found));
    }

    /** The records without faults. */
    SequencedMap<String, T> records() {
        var records = new LinkedHashMap<String, T>();
        slots.forEach((id, record) -> record.ifPresent(sound -> records.put(id, sound)));
        return records;
    }

    Set<String> ids() {
        return Collections.unmodifiableSet(slots.keySet());
    }

    /** Whether references to this id are right. */
    boolean declares(String id) {
        return slots.containsKey(id);
    }

    /** The record with this id, if it is without faults. */
    Optional<T> get(String id) {
        return slots.getOrDefault(id, Optional.empty());
    }

    @Override
    public Optional<T> read(Entry entry) {
        return entry.words(() -> fitting(""))
            .flatMap(id -> declares(id) || !readable ? get(id) : entry.unfit(fitting(id)));
    }

    String fitting(String word) {
        boolean few = readable && !slots.isEmpty() && slots.size() <= FEW;
        return few ? Forms.oneOf(slots.keySet(), word) : what + Forms.meant(slots.keySet(), word);
    }
}
