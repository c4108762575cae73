package entente.insight;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import entente.model.Commitment;
import entente.model.Commitment.Stage;
import entente.model.Commitment.Status;
import entente.model.Event;
import entente.model.EventDate;
import entente.model.EventSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The commitments of a set, each with the state of its due dates on one day.
 *
 * @param entries one per commitment, in the order of the set
 */
public record CommitmentLedger(List<Entry> entries) {
    /** The code in place of a status for a commitment that had not been assessed by the day of the ledger. */
    public static final String NOT_ASSESSED = "not-assessed";

    public CommitmentLedger {
        entries = List.copyOf(entries);
    }

    /**
     * A commitment and its state on one day.
     *
     * @param assessed whether its status had been assessed by that day; if not, its status is not yet known
     * @param dueState the state of its due date
     * @param stages its stages, each with the state of its due date
     */
    public record Entry(Commitment commitment, boolean assessed, DueState dueState, List<StageEntry> stages) {
        public Entry {
            stages = List.copyOf(stages);
        }

        /** The entry of {@code commitment} on {@code day}. */
        public static Entry of(Commitment commitment, LocalDate day) {
            boolean isAssessed = commitment.isAssessedAsOf(day);
            return new Entry(commitment, isAssessed, dueStateOf(isAssessed, commitment.status(), commitment.due(), day),
                commitment.stages().stream()
                    .map(stage -> new StageEntry(stage, dueStateOf(isAssessed, stage.status(), stage.due(), day)))
                    .toList());
        }

        private static DueState dueStateOf(boolean assessed, Status status, @Nullable EventDate due, LocalDate day) {
            return assessed ? DueState.of(status, due, day) : DueState.unassessed(due, day);
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
