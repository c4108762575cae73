package entente.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each filter of a query lets through, so that all meet, or all but one. */
final class Narrowing {
    private final int size;
    private final Map<String, Bits> filters = new LinkedHashMap<>();

    Narrowing(int size) {
        this.size = size;
    }

    /** @param parameter by which the address names the filter */
    void add(String parameter, Bits lets) {
        filters.put(parameter, lets);
    }

    /** Whether everything comes through. */
    boolean isEmpty() {
        return filters.isEmpty();
    }

    Iterable<String> parameters() {
        return filters.keySet();
    }

    /** The one filter besides {@code parameter}, if there is just one. */
    Optional<String> alone(String parameter) {
        List<String> others = filters.keySet().stream().filter(name -> !name.equals(parameter)).toList();
        return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
    }

    /** What comes through every filter. */
    Bits all() {
        return without("");
    }

    /** What comes through every filter but one. */
    Bits without(String parameter) {
        var through = Bits.all(size);
        filters.forEach((name, lets) -> {
            if (!name.equals(parameter)) {
                through.and(lets);
            }
        });
        return through;
    }
}
