package entente.search;

import entente.insight.Origins;
import entente.model.Event;
import entente.model.EventDate;
import entente.model.EventSet;
import entente.search.Selection.Count;
import entente.search.Selection.Relief;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds events. Immutable once built, shared over threads. */
public final class Index {
    private final EventSet set;
    private final List<Event> events;
    private final Map<Facet, Column> columns = new EnumMap<>(Facet.class);
    private final Chronology chronology;
    private final int[] significance;
    private final int[] origins;
    private final WordIndex words;

    private Index(EventSet set) {
        this.set = set;
        events = List.copyOf(set.events().values());
        for (var facet : Facet.values()) {
            columns.put(facet, Column.of(facet.values(set), events, event -> facet.of(event, set)));
        }
        chronology = new Chronology(events);
        significance = events.stream().mapToInt(event -> event.significance().grade()).toArray();
        origins = events.stream().mapToInt(event -> Origins.of(event).count()).toArray();
        var fields = new EnumMap<Role, Field>(TextWriter.write(events));
        fields.putAll(Naming.fields(set, events, columns));
        words = new WordIndex(fields, events.size());
    }

    public static Index of(EventSet set) {
        return new Index(set);
    }

    public EventSet set() {
        return set;
    }

    /** The events that {@code query} finds. */
    public Selection select(Query query) {
        Hits hits = hits(query);
        Narrowing narrowing = narrowing(query, hits);
        Bits found = narrowing.all();
        int size = found.count();
        int[] places = ordered(query, hits, found, size);
        return new Selection(set, query, new Chosen<>(events, places), counts(query, narrowing, found, size),
            chronology.years(found), size == 0 ? reliefs(query, narrowing) : List.of(),
            hits != null && hits.someWords());
    }

    private @Nullable Hits hits(Query query) {
        Asked asked = Asked.read(query.q());
        return asked.wanted().isEmpty() && asked.unwanted().isEmpty() ? null : words.find(asked);
    }

    private Narrowing narrowing(Query query, @Nullable Hits hits) {
        var narrowing = new Narrowing(events.size());
        if (hits != null) {
            narrowing.add("q", hits.events());
        }
        query.chosen().forEach((facet, values) -> narrowing.add(facet.code(), columns.get(facet).having(values)));
        EventDate since = query.since();
        if (since != null) {
            narrowing.add("since", chronology.since(since, query.dates()));
        }
        EventDate until = query.until();
        if (until != null) {
            narrowing.add("until", chronology.until(until, query.dates()));
        }
        if (query.origins() > 0) {
            narrowing.add("origins", fromAtLeast(query.origins()));
        }
        return narrowing;
    }

    private Bits fromAtLeast(int number) {
        var bits = Bits.none(origins.length);
        for (int place = 0; place < origins.length; place++) {
            if (origins[place] >= number) {
                bits.set(place);
            }
        }
        return bits;
    }

    private int[] ordered(Query query, @Nullable Hits hits, Bits found, int size) {
        int[] newest = found.descending(size);
        return switch (query.order()) {
            case DATE -> newest;
            case OLDEST -> reversed(newest);
            case SIGNIFICANCE -> Ranking.descending(newest, significance);
            case ORIGINS -> Ranking.descending(newest, origins);
            case RELEVANCE -> hits == null ? newest : Ranking.descending(newest, relevance(hits, found));
        };
    }

    /** Hits first, and what weighs more in itself where they are equal. */
    private int[] relevance(Hits hits, Bits found) {
        int[] keys = hits.weights(found);
        found.forEach(place -> keys[place] = keys[place] << 2 | significance[place]);
        return keys;
    }

    private static int[] reversed(int[] places) {
        int[] reversed = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            reversed[i] = places[places.length - 1 - i];
        }
        return reversed;
    }

    private Map<Facet, List<Count>> counts(Query query, Narrowing narrowing, Bits found, int size) {
        var counts = new EnumMap<Facet, List<Count>>(Facet.class);
        columns.forEach((facet, column) -> {
            List<String> chosen = query.chosen(facet);
            Bits beside = chosen.isEmpty() ? found : narrowing.without(facet.code());
            int[] events = column.counts(beside, chosen.isEmpty() ? size : beside.count());
            counts.put(facet, counts(column, events, chosen));
        });
        return counts;
    }

    private static List<Count> counts(Column column, int[] events, List<String> chosen) {
        var counts = new ArrayList<Count>();
        for (int value = 0; value < events.length; value++) {
            String name = column.values().get(value);
            boolean picked = chosen.contains(name);
            if (picked || events[value] > 0) {
                counts.add(new Count(name, events[value], picked));
            }
        }
        counts.sort(Comparator.comparingInt(Count::events).reversed());
        return List.copyOf(counts);
    }

    private List<Relief> reliefs(Query query, Narrowing narrowing) {
        var reliefs = new ArrayList<Relief>();
        for (String parameter : narrowing.parameters()) {
            int events = narrowing.without(parameter).count();
            if (events > 0) {
                reliefs.add(relief(query, parameter, events));
            }
        }
        reliefs.sort(Comparator.comparingInt(Relief::events).reversed());
        return List.copyOf(reliefs);
    }

    private static Relief relief(Query query, String parameter, int events) {
        return switch (parameter) {
            case "q" -> new Relief(parameter, query.q(), query.saying(""), events);
            case "since" -> new Relief(parameter, edtf(query.since()), query.between(null, query.until()), events);
            case "until" -> new Relief(parameter, edtf(query.until()), query.between(query.since(), null), events);
            case "origins" -> new Relief(parameter, Integer.toString(query.origins()), query.from(0), events);
            default -> {
                Facet facet = Facet.valueOf(parameter.toUpperCase(java.util.Locale.ROOT));
                yield new Relief(parameter, String.join(",", query.chosen(facet)), query.without(facet), events);
            }
        };
    }

    private static String edtf(@Nullable EventDate date) {
        return date == null ? "" : date.edtf();
    }
}
