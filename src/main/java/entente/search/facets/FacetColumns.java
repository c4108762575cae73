package entente.search.facets;

import static java.util.Objects.requireNonNull;

import entente.model.Event;
import entente.model.EventSet;
import entente.search.query.Facet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The column of every facet, and the counts of all their values beside a choice. */
public final class FacetColumns {
    /** A column of no more values is told by a bit for each, and would only make the rows of the others longer. */
    private static final int NARROW = 64;

    private final Map<Facet, FacetColumn> columns = new EnumMap<>(Facet.class);
    private final int events;
    private final List<FacetGroup> groups;
    /** What goes with a common value that alone is chosen: such lists are asked for most and cost most to count. */
    private final Map<Choice, Map<Facet, int[]>> company = new ConcurrentHashMap<>();

    private record Choice(Facet facet, String value) {}

    public FacetColumns(EventSet set, List<Event> events) {
        this(set, events, ForwardIndex.MOST);
    }

    /** @param most values that stand side by side; a facet for which there is no room is counted by itself */
    FacetColumns(EventSet set, List<Event> events, int most) {
        this.events = events.size();
        var narrow = new EnumMap<Facet, FacetColumn>(Facet.class);
        var wide = new EnumMap<Facet, FacetColumn>(Facet.class);
        int room = most;
        for (var facet : Facet.values()) {
            FacetColumn column = FacetColumn.of(facet.values(set), events, event -> facet.valuesFor(event, set));
            columns.put(facet, column);
            int values = column.values().size();
            if (values <= NARROW) {
                narrow.put(facet, column);
            } else if (values <= room) {
                wide.put(facet, column);
                room -= values;
            }
        }
        groups = List.of(new FacetGroup(narrow, this.events), new FacetGroup(wide, this.events));
    }

    public FacetColumn of(Facet facet) {
        return requireNonNull(columns.get(facet));
    }

    /** For each value of each facet, how many of the {@code size} events {@code among} have it. */
    Map<Facet, int[]> counts(EventBitSet among, int size) {
        var counts = new EnumMap<Facet, int[]>(Facet.class);
        if (size < events) {
            groups.forEach(group -> counts.putAll(group.counts(among, size)));
        }
        columns.keySet().forEach(facet -> counts.computeIfAbsent(facet, apart -> counts(facet, among, size)));
        return counts;
    }

    /** For each value of {@code facet}, how many of the {@code size} events {@code among} have it. */
    int[] counts(Facet facet, EventBitSet among, int size) {
        return size == events
            ? of(facet).totals()
            : groups.stream().filter(group -> group.has(facet)).findFirst()
                .map(group -> group.counts(facet, among, size)).orElseGet(() -> of(facet).counts(among));
    }

    /** Whether so many events have {@code value} that what goes with it is counted once and for all. */
    boolean isCommon(Facet facet, String value) {
        return of(facet).isCommon(value);
    }

    /** For each value of each facet, how many events have it and {@code value} of {@code facet}, which is common. */
    Map<Facet, int[]> beside(Facet facet, String value) {
        return company.computeIfAbsent(new Choice(facet, value), unseen -> {
            EventBitSet having = of(facet).having(List.of(value));
            return counts(having, having.count());
        });
    }
}
