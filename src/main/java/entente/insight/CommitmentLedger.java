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
 * Every undertaking as it stands on a day.
 *
 * @param entries in the order of the set
 */
public record CommitmentLedger(List<Entry> entries) {
    /** In place of a status, of what nobody had judged by the day of the ledger. */
    public static final String NOT_ASSESSED = "not-assessed";

    public CommitmentLedger {
        entries = List.copyOf(entries);
    }

    /**
     * A commitment with how it and each of its stages stand to their dates.
     *
     * @param assessed whether anyone had judged it by that day; if not, no status is known
     */
    public record Entry(Commitment commitment, boolean assessed, DueState term, List<StageEntry> steps) {
        public Entry {
            steps = List.copyOf(steps);
        }

        /** How {@code made} stands on {@code on}. */
        public static Entry of(Commitment made, LocalDate on) {
            boolean assessed = made.assessedBy(on);
            return new Entry(made, assessed, term(assessed, made.status(), made.due(), on), made.stages().stream()
                .map(stage -> new StageEntry(stage, term(assessed, stage.status(), stage.due(), on))).toList());
        }

        private static DueState term(boolean assessed, Status status, @Nullable EventDate due, LocalDate on) {
            return assessed ? DueState.of(status, due, on) : DueState.unjudged(due, on);
        }

        /** From the making to the latest evidence, that of the stages included, each event once, oldest first. */
        public List<Event> story() {
            return commitment.everyEvent()
                .distinct()
                .sorted(comparing(Event::date).thenComparing(Event::id))
                .toList();
        }
    }

    public record StageEntry(Stage stage, DueState term) {}

    /** The whole set, with days overdue and left as on {@code on}. */
    public static CommitmentLedger of(EventSet set, LocalDate on) {
        return of(set.commitments().values(), on);
    }

    public static CommitmentLedger of(Collection<Commitment> commitments, LocalDate on) {
        return new CommitmentLedger(commitments.stream().map(made -> Entry.of(made, on)).toList());
    }

    /** Longest overdue first. */
    public List<Entry> overdue() {
        return entries.stream().filter(entry -> entry.term() instanceof DueState.Overdue)
            .sorted(comparingLong(entry -> entry.term() instanceof DueState.Overdue(var days) ? -days : 0)).toList();
    }

    /** Next due first. */
    public List<Entry> upcoming() {
        return entries.stream().filter(entry -> entry.term() instanceof DueState.DaysLeft)
            .sorted(comparingLong(entry -> entry.term() instanceof DueState.DaysLeft(var days) ? days : 0)).toList();
    }
}
