package entente.insight;

import static java.util.stream.Collectors.toCollection;

import entente.model.Event;
import entente.model.Vocabulary;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The number of events per year and per value of one property. An event counts in the year of its first day.
 *
 * @param <K> the type of the property's values
 * @param first the first year with an event
 * @param events the number of events; less than the sum of the counts if an event has several values
 * @param counts for each value that occurs, the number of events in each year from {@code first} to the last year with
 *     an event, including years without events
 */
public record YearCounts<K>(int first, int events, SequencedMap<K, List<Integer>> counts) {
    public YearCounts {
        var copy = new LinkedHashMap<K, List<Integer>>();
        counts.forEach((value, years) -> copy.put(value, List.copyOf(years)));
        counts = Collections.unmodifiableSequencedMap(copy);
    }

    /**
     * Counts events by a property.
     *
     * @param order all values in the order of the result; values that do not occur are left out
     * @param property the values of an event, each of them in {@code order}
     * @throws IllegalArgumentException if there are no events
     */
    public static <K> YearCounts<K> of(Collection<Event> events, List<K> order,
        Function<Event, ? extends Collection<K>> property) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("no events, so no years");
        }
        IntSummaryStatistics range = events.stream().mapToInt(YearCounts::year).summaryStatistics();
        int years = range.getMax() - range.getMin() + 1;
        var counts = new LinkedHashMap<K, int[]>();
        order.forEach(value -> counts.put(value, new int[years]));
        for (var event : events) {
            property.apply(event)
                .forEach(value -> counts.computeIfAbsent(value, key -> new int[years])[year(event) - range.getMin()]++);
        }
        var nonZero = new LinkedHashMap<K, List<Integer>>();
        counts.forEach((value, count) -> nonZero.put(value, IntStream.of(count).boxed().toList()));
        nonZero.values().removeIf(count -> count.stream().allMatch(number -> number == 0));
        return new YearCounts<>(range.getMin(), events.size(), nonZero);
    }

    /** Counts by combination of areas: an event with two areas counts once, under both areas together. */
    public static YearCounts<List<Vocabulary.Area>> byAreas(Collection<Event> events, Vocabulary vocabulary) {
        List<Vocabulary.Area> areas = List.copyOf(vocabulary.areas().values());
        Function<Event, List<Vocabulary.Area>> combination =
            event -> areas.stream().filter(event.areas()::contains).toList();
        SequencedSet<List<Vocabulary.Area>> order = events.stream().map(combination)
            .sorted(Comparator.<List<Vocabulary.Area>>comparingInt(List::size)
                .thenComparingInt(list -> areas.indexOf(list.getFirst())))
            .collect(toCollection(LinkedHashSet::new));
        return of(events, List.copyOf(order), event -> List.of(combination.apply(event)));
    }

    /** Counts by topic. An event counts once for each of its topics. */
    public static YearCounts<Vocabulary.Topic> byTopic(Collection<Event> events, Vocabulary vocabulary) {
        return of(events, List.copyOf(vocabulary.topics().values()), Event::topics);
    }

    /** Counts by kind of event. */
    public static YearCounts<Vocabulary.EventKind> byKind(Collection<Event> events, Vocabulary vocabulary) {
        return of(events, List.copyOf(vocabulary.kinds().values()), event -> List.of(event.kind()));
    }

    /** Counts by the side that reports an event. */
    public static YearCounts<Side> bySide(Collection<Event> events, Vocabulary vocabulary) {
        return of(events, Side.all(vocabulary), event -> List.of(Side.of(event, vocabulary)));
    }

    /** The number of events with {@code value} in all years. */
    public int total(K value) {
        return counts.getOrDefault(value, List.of()).stream().mapToInt(Integer::intValue).sum();
    }

    /** The value with the most events; empty if two values tie or if there is only one value. */
    public Optional<K> mostFrequent() {
        int max = counts.keySet().stream().mapToInt(this::total).max().orElse(0);
        List<K> values = counts.keySet().stream().filter(value -> total(value) == max).toList();
        return counts.size() > 1 && values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    /** The number of {@code events} in {@code year}. */
    public static int count(List<Event> events, int year) {
        return (int) events.stream().filter(event -> year(event) == year).count();
    }

    /**
     * Adds a zero for each missing year between the first and the last year of {@code counts}, a map from years to
     * counts. Returns the same map.
     */
    public static SequencedMap<Integer, Integer> fillGaps(TreeMap<Integer, Integer> counts) {
        if (!counts.isEmpty()) {
            for (int year = counts.firstKey(); year < counts.lastKey(); year++) {
                counts.putIfAbsent(year, 0);
            }
        }
        return counts;
    }

    /** The year in which {@code event} counts: that of its first day. */
    public static int year(Event event) {
        return event.date().first().getYear();
    }
}
