package entente.insight;

import static java.util.stream.Collectors.toSet;

import entente.model.Commitment;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Withdrawal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A change of a set: an event that was added or reviewed, a commitment that was assessed, or a record that was
 * withdrawn. In contrast, {@link KnownBetween} goes by the days on which sources were published.
 */
public sealed interface SetChange {
    /** The day of the change. */
    LocalDate day();

    /** An event that was coded or reviewed; only the last review is recorded. */
    record EventReview(Event event) implements SetChange {
        @Override
        public LocalDate day() {
            return event.reviewed();
        }
    }

    /** The last assessment of a commitment. */
    record Assessment(Commitment commitment, LocalDate day) implements SetChange {}

    /** The withdrawal of a record. */
    record Removal(Withdrawal withdrawal) implements SetChange {
        @Override
        public LocalDate day() {
            return withdrawal.date();
        }
    }

    /** The changes of all records of {@code set} after one day and up to its date, latest first. */
    static List<SetChange> since(LocalDate after, EventSet set) {
        return since(after, set, Stream.of(
            reviews(set.events().values()),
            assessments(set.commitments().values().stream()),
            set.withdrawals().values().stream().map(Removal::new)).flatMap(changes -> changes));
    }

    /**
     * The changes of some events of {@code set}, and of the commitments that were made in them or for which they are
     * evidence, after one day and up to the date of the set, latest first.
     */
    static List<SetChange> since(LocalDate after, EventSet set, Collection<Event> events) {
        Set<String> ids = events.stream().map(Event::id).collect(toSet());
        return since(after, set, Stream.concat(reviews(events), assessments(set.commitments().values().stream()
            .filter(commitment -> commitment.everyEvent().anyMatch(event -> ids.contains(event.id()))))));
    }

    /** The reviews of events, the latest event first. */
    private static Stream<SetChange> reviews(Collection<Event> events) {
        return events.stream().sorted(Comparator.comparing((Event event) -> event.date().first()).reversed())
            .map(EventReview::new);
    }

    /** The assessments of commitments; in a set as of a day some are not assessed yet. */
    private static Stream<SetChange> assessments(Stream<Commitment> commitments) {
        return commitments.flatMap(commitment -> Stream.ofNullable(commitment.assessed())
            .map(day -> new Assessment(commitment, day)));
    }

    private static List<SetChange> since(LocalDate after, EventSet set, Stream<SetChange> changes) {
        return changes.filter(change -> change.day().isAfter(after) && !change.day().isAfter(set.date()))
            .sorted(Comparator.comparing(SetChange::day).reversed()).toList();
    }
}
