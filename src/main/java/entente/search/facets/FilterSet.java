package entente.search.facets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each filter of a query lets through, so that all meet, or all but one. */
public final class FilterSet {
    private final int size;
    private final Map<String, EventBitSet> filters = new LinkedHashMap<>();

    public FilterSet(int size) {
        this.size = size;
    }

    /**
     * Adds a filter.
     *
     * @param parameter its name in the URL
     */
    public void add(String parameter, EventBitSet lets) {
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
    public EventBitSet all() {
        return without("");
    }

    /** What comes through every filter but one. */
    public EventBitSet without(String parameter) {
        var through = EventBitSet.all(size);
        filters.forEach((name, lets) -> {
            if (!name.equals(parameter)) {
                through.and(lets);
            }
        });
        return through;
    }
}
