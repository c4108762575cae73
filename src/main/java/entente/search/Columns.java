package entente.search;

import static java.util.Objects.requireNonNull;

import entente.model.Event;
import entente.model.EventSet;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The column of every facet, and the counts of all their values beside a choice. */
final class Columns {
    private final Map<Facet, Column> columns = new EnumMap<>(Facet.class);
    private final Map<Facet, Integer> first = new EnumMap<>(Facet.class);
    private final int events;
    private final int width;
    private final Rows rows;
    /** What goes with a common value that alone is chosen: such lists are asked for most and cost most to count. */
    private final Map<Choice, Map<Facet, int[]>> company = new ConcurrentHashMap<>();

    private record Choice(Facet facet, String value) {}

    Columns(EventSet set, List<Event> events) {
        this.events = events.size();
        int before = 0;
        for (var facet : Facet.values()) {
            Column column = Column.of(facet.values(set), events, event -> facet.of(event, set));
            columns.put(facet, column);
            first.put(facet, before);
            before += column.values().size();
        }
        width = before;
        rows = new Rows(List.copyOf(columns.values()), this.events);
    }

    Column of(Facet facet) {
        return requireNonNull(columns.get(facet));
    }

    /** For each value of each facet, how many of the {@code size} events {@code among} have it. */
    Map<Facet, int[]> counts(Bits among, int size) {
        long cost = columns.values().stream().mapToLong(Column::cost).sum();
        var counts = new EnumMap<Facet, int[]>(Facet.class);
        if (size < events && rows.cost(size) < cost) {
            int[] all = rows.counts(among, 0, width);
            columns.forEach((facet, column) -> {
                int from = requireNonNull(first.get(facet));
                counts.put(facet, Arrays.copyOfRange(all, from, from + column.values().size()));
            });
        } else {
            columns.forEach((facet, column) -> counts.put(facet, size == events
                ? column.totals()
                : column.counts(among)));
        }
        return counts;
    }

    /** For each value of {@code facet}, how many of the {@code size} events {@code among} have it. */
    int[] counts(Facet facet, Bits among, int size) {
        Column column = of(facet);
        if (size == events) {
            return column.totals();
        }
        int from = requireNonNull(first.get(facet));
        return rows.cost(size) < column.cost()
            ? rows.counts(among, from, from + column.values().size())
            : column.counts(among);
    }

    /** Whether so many events have {@code value} that what goes with it is counted once and for all. */
    boolean isCommon(Facet facet, String value) {
        return of(facet).isCommon(value);
    }

    /** For each value of each facet, how many events have it and {@code value} of {@code facet}, which is common. */
    Map<Facet, int[]> beside(Facet facet, String value) {
        return company.computeIfAbsent(new Choice(facet, value), unseen -> {
            Bits having = of(facet).having(List.of(value));
            return counts(having, having.count());
        });
    }
}
