package entente.insight;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import entente.model.Event;
import entente.model.Vocabulary.EventKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How often episodes of one kind come: the patrols of a strand, its exercises, its meetings.
 *
 * @param episodes oldest first, at least one
 * @param on the day that stands for today
 */
public record Tempo(EventKind kind, List<Event> episodes, LocalDate on) {
    public Tempo {
        episodes = List.copyOf(episodes);
    }

    /** The tempo of each kind among the episodes of a strand, the most frequent first, then in order of appearance. */
    public static List<Tempo> of(Collection<Event> episodes, LocalDate on) {
        var byKind = episodes.stream().sorted(comparing(Event::date).thenComparing(Event::id))
            .collect(groupingBy(Event::kind, LinkedHashMap::new, toList()));
        return byKind.entrySet().stream().map(kind -> new Tempo(kind.getKey(), kind.getValue(), on))
            .sorted(comparingInt((Tempo tempo) -> tempo.episodes().size()).reversed())
            .toList();
    }

    public Event last() {
        return episodes.getLast();
    }

    /**
     * Days from the end of the last episode; for a date that is not exact, at least so many. Negative if it is yet to
     * end.
     */
    public long daysSinceLast() {
        return DAYS.between(last().date().last(), on);
    }

    /** The median number of days from the beginning of one episode to that of the next; none with a single episode. */
    public OptionalDouble medianInterval() {
        long[] days = IntStream.range(1, episodes.size()).mapToLong(this::interval).sorted().toArray();
        int half = days.length / 2;
        boolean even = days.length % 2 == 0;
        return LongStream.of(days).skip(even ? Math.max(0, half - 1) : half).limit(even ? 2 : 1).average();
    }

    private long interval(int at) {
        return DAYS.between(episodes.get(at - 1).date().first(), episodes.get(at).date().first());
    }
}
