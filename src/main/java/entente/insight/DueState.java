package entente.insight;

import static java.time.temporal.ChronoUnit.DAYS;

import entente.model.Commitment.Status;
import entente.model.EventDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How an undertaking stands to its due date on a chosen day. A date that is not exact falls due on its last day. */
public sealed interface DueState {
    /** Nothing is awaited any more. */
    record Closed() implements DueState {}

    /** Open, and no date was given. */
    record NoDueDate() implements DueState {}

    /** Open, with so many days left, 0 on the last. */
    record DaysLeft(long days) implements DueState {}

    /** Open, and the last day is so many days ago. */
    record Overdue(long days) implements DueState {}

    /** The last day is so many days ago, and nobody had judged what became of it. */
    record PassedUnassessed(long days) implements DueState {}

    /** How what nobody has judged yet stands to its date. */
    static DueState unjudged(@Nullable EventDate due, LocalDate on) {
        return of(Status.PENDING, due, on) instanceof Overdue(var days)
            ? new PassedUnassessed(days)
            : of(Status.PENDING, due, on);
    }

    static DueState of(Status status, @Nullable EventDate due, LocalDate on) {
        if (!status.open()) {
            return new Closed();
        }
        if (due == null) {
            return new NoDueDate();
        }
        long left = DAYS.between(on, due.last());
        return left < 0 ? new Overdue(-left) : new DaysLeft(left);
    }
}
