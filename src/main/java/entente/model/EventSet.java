package entente.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * A whole curated set of events, validated and immutable. Each map is keyed by id. Events are ordered by date and then
 * id, other records in the order of their file.
 *
 * @param events at least one
 * @param codebook the coding rules, in Markdown
 * @param fingerprint SHA-256 over the files of the set, 64 hexadecimal digits; a set as of a day has one of its own
 * @param date the reference date of the set. It is used as today's date instead of the clock, so that the same set
 *     always gives the same output
 * @param withdrawals the records that were published and later removed, by id
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
    /**
     * Copies the maps.
     *
     * @throws IllegalArgumentException if there are no events
     */
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

    /**
     * A set whose reference date is the latest day on which one of its records was reviewed, assessed or accessed.
     *
     * @throws IllegalArgumentException if there are no events
     */
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
            latestDate(events, commitments, sources), withdrawals);
    }

    private static LocalDate latestDate(
        Map<String, Event> events, Map<String, Commitment> commitments, Map<String, Source> sources) {
        Stream<LocalDate> reviewed = events.values().stream().map(Event::reviewed);
        Stream<LocalDate> assessed =
            commitments.values().stream().flatMap(commitment -> Stream.ofNullable(commitment.assessed()));
        Stream<LocalDate> accessed = sources.values().stream().map(Source::accessed);
        return Stream.of(reviewed, assessed, accessed).flatMap(dates -> dates).max(LocalDate::compareTo)
            .orElseThrow(() -> new IllegalArgumentException("a set without records has no date"));
    }

    /** The event with this id, if the set contains it. */
    public Optional<Event> event(String id) {
        return Optional.ofNullable(events.get(id));
    }
}
