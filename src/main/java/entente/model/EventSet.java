package entente.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * The whole curated chronology, sound and immutable. Maps go from id to record, events by date and then id, the others
 * in the order of their file.
 *
 * @param events at least one
 * @param codebook the rules of coding, Markdown
 * @param fingerprint SHA-256 over the files of the set, 64 hexadecimal digits
 * @param date the day that the set speaks of. It stands for today, so that what is made from a set can be made again
 * @param withdrawals what was published and is kept no more, by id
 */
public record EventSet(
    Vocabulary vocabulary,
    SequencedMap<String, Strand> strands,
    SequencedMap<String, Actor> actors,
    SequencedMap<String, Place> places,
    SequencedMap<String, Outlet> outlets,
    SequencedMap<String, Source> sources,
    SequencedMap<String, Event> events,
    SequencedMap<String, Commitment> commitments,
    LocalizedText codebook,
    String fingerprint,
    LocalDate date,
    SequencedMap<String, Withdrawal> withdrawals) {
    /** @throws IllegalArgumentException if there are no events */
    public EventSet {
        strands = OrderedCopies.of(strands);
        actors = OrderedCopies.of(actors);
        places = OrderedCopies.of(places);
        outlets = OrderedCopies.of(outlets);
        sources = OrderedCopies.of(sources);
        events = OrderedCopies.of(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("a set without events");
        }
        commitments = OrderedCopies.of(commitments);
        withdrawals = OrderedCopies.of(withdrawals);
    }

    /** A set that speaks of the latest day on which one of its records was reviewed, assessed or accessed. */
    public EventSet(
        Vocabulary vocabulary,
        SequencedMap<String, Strand> strands,
        SequencedMap<String, Actor> actors,
        SequencedMap<String, Place> places,
        SequencedMap<String, Outlet> outlets,
        SequencedMap<String, Source> sources,
        SequencedMap<String, Event> events,
        SequencedMap<String, Commitment> commitments,
        LocalizedText codebook,
        String fingerprint,
        SequencedMap<String, Withdrawal> withdrawals) {
        this(vocabulary, strands, actors, places, outlets, sources, events, commitments, codebook, fingerprint,
            latest(events, commitments, sources), withdrawals);
    }

    private static LocalDate latest(
        Map<String, Event> events, Map<String, Commitment> commitments, Map<String, Source> sources) {
        Stream<LocalDate> reviewed = events.values().stream().map(Event::reviewed);
        Stream<LocalDate> assessed = commitments.values().stream().map(Commitment::assessed);
        Stream<LocalDate> accessed = sources.values().stream().map(Source::accessed);
        return Stream.of(reviewed, assessed, accessed).flatMap(days -> days).max(LocalDate::compareTo)
            .orElseThrow(() -> new IllegalArgumentException("a set without records has no date"));
    }

    /** The event with this id, if the set has it. */
    public Optional<Event> event(String id) {
        return Optional.ofNullable(events.get(id));
    }
}
