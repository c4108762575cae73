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
 * Events a year by one property, gaps included; an event counts in the year of its first day.
 *
 * @param first the first year with an event
 * @param events how many are counted; fewer than all counts together where one event has several values
 * @param counts for each value that occurs the events of each year, from {@code first} to the last year with an event
 */
public record YearCounts<K>(int first, int events, SequencedMap<K, List<Integer>> counts) {
    public YearCounts {
        var copy = new LinkedHashMap<K, List<Integer>>();
        counts.forEach((value, years) -> copy.put(value, List.copyOf(years)));
        counts = Collections.unmodifiableSequencedMap(copy);
    }

    /**
     * @param order the values in the order wanted; those that occur in no event are left out
     * @param property the values that an event has, all among {@code order}
     * @throws IllegalArgumentException if there are no events
     */
    public static <K> YearCounts<K> of(Collection<Event> events, List<K> order,
        Function<Event, ? extends Collection<K>> property) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("no events, so no years");
        }
        IntSummaryStatistics span = events.stream().mapToInt(YearCounts::year).summaryStatistics();
        int years = span.getMax() - span.getMin() + 1;
        var counts = new LinkedHashMap<K, int[]>();
        order.forEach(value -> counts.put(value, new int[years]));
        for (var event : events) {
            property.apply(event)
                .forEach(value -> counts.computeIfAbsent(value, any -> new int[years])[year(event) - span.getMin()]++);
        }
        var occurring = new LinkedHashMap<K, List<Integer>>();
        counts.forEach((value, count) -> occurring.put(value, IntStream.of(count).boxed().toList()));
        occurring.values().removeIf(count -> count.stream().allMatch(number -> number == 0));
        return new YearCounts<>(span.getMin(), events.size(), occurring);
    }

    /** By the areas that an event belongs to together, so that each event counts once: one area, or both. */
    public static YearCounts<List<Vocabulary.Area>> byAreas(Collection<Event> events, Vocabulary vocabulary) {
        List<Vocabulary.Area> areas = List.copyOf(vocabulary.areas().values());
        Function<Event, List<Vocabulary.Area>> together =
            event -> areas.stream().filter(event.areas()::contains).toList();
        SequencedSet<List<Vocabulary.Area>> order = events.stream().map(together)
            .sorted(Comparator.<List<Vocabulary.Area>>comparingInt(List::size)
                .thenComparingInt(met -> areas.indexOf(met.getFirst())))
            .collect(toCollection(LinkedHashSet::new));
        return of(events, List.copyOf(order), event -> List.of(together.apply(event)));
    }

    /** By topic; an event counts once under each of its topics. */
    public static YearCounts<Vocabulary.Topic> byTopic(Collection<Event> events, Vocabulary vocabulary) {
        return of(events, List.copyOf(vocabulary.topics().values()), Event::topics);
    }

    public static YearCounts<Vocabulary.EventKind> byKind(Collection<Event> events, Vocabulary vocabulary) {
        return of(events, List.copyOf(vocabulary.kinds().values()), event -> List.of(event.kind()));
    }

    public static YearCounts<Side> bySide(Collection<Event> events, Vocabulary vocabulary) {
        return of(events, Side.all(vocabulary), event -> List.of(Side.of(event, vocabulary)));
    }

    /** All events of {@code value}. */
    public int total(K value) {
        return counts.getOrDefault(value, List.of()).stream().mapToInt(Integer::intValue).sum();
    }

    /** The value with most events, if there are several values and one has more than any other. */
    public Optional<K> leader() {
        int most = counts.keySet().stream().mapToInt(this::total).max().orElse(0);
        List<K> leading = counts.keySet().stream().filter(value -> total(value) == most).toList();
        return counts.size() > 1 && leading.size() == 1 ? Optional.of(leading.getFirst()) : Optional.empty();
    }

    /** How many of {@code events} count in {@code year}. */
    public static int count(List<Event> events, int year) {
        return (int) events.stream().filter(event -> year(event) == year).count();
    }

    /** {@code counts} by year with a nought for each year between the first and the last that it lacks. */
    public static SequencedMap<Integer, Integer> unbroken(TreeMap<Integer, Integer> counts) {
        if (!counts.isEmpty()) {
            for (int year = counts.firstKey(); year < counts.lastKey(); year++) {
                counts.putIfAbsent(year, 0);
            }
        }
        return counts;
    }

    /** The year that {@code event} counts in. */
    public static int year(Event event) {
        return event.date().first().getYear();
    }
}
