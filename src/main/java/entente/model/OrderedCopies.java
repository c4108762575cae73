package entente.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** Unmodifiable map copies in insertion order, which {@code Map.copyOf} does not keep. */
final class OrderedCopies {
    private OrderedCopies() {}

    static <K, V> SequencedMap<K, V> of(SequencedMap<K, V> map) {
        return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(map));
    }
}
