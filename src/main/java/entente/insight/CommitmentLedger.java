package entente.insight;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import entente.model.Commitment;
import entente.model.Commitment.Stage;
import entente.model.Event;
import entente.model.EventSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * The commitments of a set, each with the state of its due dates on one day.
 *
 * @param entries one per commitment, in the order of the set
 */
public record CommitmentLedger(List<Entry> entries) {
    public CommitmentLedger {
        entries = List.copyOf(entries);
    }

    /**
     * A commitment and its state on one day.
     *
     * @param dueState the state of its due date
     * @param stages its stages, each with the state of its due date
     */
    public record Entry(Commitment commitment, DueState dueState, List<StageEntry> stages) {
        public Entry {
            stages = List.copyOf(stages);
        }

        /** The entry of {@code commitment} on {@code day}. */
        public static Entry of(Commitment commitment, LocalDate day) {
            return new Entry(commitment, DueState.of(commitment.status(), commitment.due(), day),
                commitment.stages().stream()
                    .map(stage -> new StageEntry(stage, DueState.of(stage.status(), stage.due(), day))).toList());
        }

        /**
         * The event in which it was made and all evidence, including that of the stages. Each event once, oldest first.
         */
        public List<Event> timeline() {
            return commitment.everyEvent()
                .distinct()
                .sorted(comparing(Event::date).thenComparing(Event::id))
                .toList();
        }
    }

    /** A stage and the state of its due date. */
    public record StageEntry(Stage stage, DueState dueState) {}

    /** All commitments of {@code set} on {@code day}. */
    public static CommitmentLedger of(EventSet set, LocalDate day) {
        return of(set.commitments().values(), day);
    }

    /** The given commitments on {@code day}. */
    public static CommitmentLedger of(Collection<Commitment> commitments, LocalDate day) {
        return new CommitmentLedger(commitments.stream().map(commitment -> Entry.of(commitment, day)).toList());
    }

    /** The overdue entries, longest overdue first. */
    public List<Entry> overdue() {
        return entries.stream().filter(entry -> entry.dueState() instanceof DueState.Overdue)
            .sorted(comparingLong(entry -> entry.dueState() instanceof DueState.Overdue(var days) ? -days : 0))
            .toList();
    }

    /** The open entries whose due date has not passed, next due first. */
    public List<Entry> upcoming() {
        return entries.stream().filter(entry -> entry.dueState() instanceof DueState.DaysLeft)
            .sorted(comparingLong(entry -> entry.dueState() instanceof DueState.DaysLeft(var days) ? days : 0))
            .toList();
    }
}
