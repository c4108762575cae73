package entente.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** Immutable copies that keep the order of insertion, which {@code Map.copyOf} does not. */
final class OrderedCopies {
    private OrderedCopies() {}

    static <K, V> SequencedMap<K, V> of(SequencedMap<K, V> map) {
        return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(map));
    }
}
