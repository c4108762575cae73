package entente.insight;

import static java.time.temporal.ChronoUnit.DAYS;

import entente.model.Commitment.Status;
import entente.model.EventDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The state of a commitment or a stage with respect to its due date, on one day. A due date that is a month, a year or
 * an interval counts as its last day.
 */
public sealed interface DueState {
    /** No longer open: kept, lapsed or superseded, for example. */
    record Closed() implements DueState {}

    /** Open, without a due date. */
    record NoDueDate() implements DueState {}

    /**
     * Open, and not yet overdue.
     *
     * @param days the number of days left, 0 on the due date
     */
    record DaysLeft(long days) implements DueState {}

    /**
     * Open, and past its due date.
     *
     * @param days the number of days since the due date, at least 1
     */
    record Overdue(long days) implements DueState {}

    /**
     * Past its due date, and not yet assessed: it may have been kept or not.
     *
     * @param days the number of days since the due date, at least 1
     */
    record PassedUnassessed(long days) implements DueState {}

    /** The state on {@code day} of a commitment with this status. */
    static DueState of(Status status, @Nullable EventDate due, LocalDate day) {
        if (!status.isOpen()) {
            return new Closed();
        }
        if (due == null) {
            return new NoDueDate();
        }
        long left = DAYS.between(day, due.last());
        if (left >= 0) {
            return new DaysLeft(left);
        }
        return status == Status.NOT_ASSESSED ? new PassedUnassessed(-left) : new Overdue(-left);
    }
}
