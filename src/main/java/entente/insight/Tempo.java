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
 * How often events of one kind recur in a strand, such as its patrols or its exercises.
 *
 * @param episodes the events, oldest first; at least one
 * @param today the day that counts as today
 */
public record Tempo(EventKind kind, List<Event> episodes, LocalDate today) {
    public Tempo {
        episodes = List.copyOf(episodes);
    }

    /** The tempo of each kind of event in a strand: the most frequent kind first, then the one that occurred first. */
    public static List<Tempo> of(Collection<Event> episodes, LocalDate day) {
        var byKind = episodes.stream().sorted(comparing(Event::date).thenComparing(Event::id))
            .collect(groupingBy(Event::kind, LinkedHashMap::new, toList()));
        return byKind.entrySet().stream().map(kind -> new Tempo(kind.getKey(), kind.getValue(), day))
            .sorted(comparingInt((Tempo tempo) -> tempo.episodes().size()).reversed())
            .toList();
    }

    /** The last episode. */
    public Event lastEpisode() {
        return episodes.getLast();
    }

    /**
     * The number of days from the last day of the last episode to {@link #today}. A lower bound if the date of the
     * episode is only known to the month or year. Negative if the episode ends after today.
     */
    public long daysSinceLast() {
        return DAYS.between(lastEpisode().date().last(), today);
    }

    /** The median number of days from the start of one episode to the start of the next; empty for a single episode. */
    public OptionalDouble medianInterval() {
        return medianInterval(episodes);
    }

    /** The median number of days from the start of one event to the start of the next; empty for less than two. */
    static OptionalDouble medianInterval(List<Event> events) {
        long[] days = IntStream.range(1, events.size()).mapToLong(at -> interval(events, at)).sorted().toArray();
        int half = days.length / 2;
        boolean isEven = days.length % 2 == 0;
        return LongStream.of(days).skip(isEven ? Math.max(0, half - 1) : half).limit(isEven ? 2 : 1).average();
    }

    private static long interval(List<Event> events, int index) {
        return DAYS.between(events.get(index - 1).date().first(), events.get(index).date().first());
    }
}
