package entente.web;

import entente.reading.Problem;
import entente.search.BadQuery;
import java.time.LocalDate;
import java.util.List;

/** Why a request has no other answer; {@link FailureView} has the status and the words of each. */
sealed interface Failure extends PageResult {
    /**
     * There is no such page or record.
     *
     * @param near what may have been meant
     */
    record NotFound(List<Link> near) implements Failure {
        public NotFound {
            near = List.copyOf(near);
        }
    }

    /**
     * The record was withdrawn, or the cursor has expired.
     *
     * @param explanation why
     * @param near where to go instead
     */
    record Gone(String explanation, List<Link> near) implements Failure {
        public Gone {
            near = List.copyOf(near);
        }
    }

    /**
     * Nothing of the record had been published by the day of the edition.
     *
     * @param current the same page with all that is known
     */
    record NotYetKnown(LocalDate day, Link current) implements Failure {}

    /** A parameter has no meaning. */
    record BadParameter(BadQuery cause) implements Failure {}

    /** A document was asked for of more events than one is written for. */
    record DocumentTooLarge(int events, int limit) implements Failure {}

    /** The set is too large to be reduced to a day while a reader waits. */
    record SetTooLarge(int events, int limit) implements Failure {}

    record AddressTooLong(int limit) implements Failure {}

    record MethodNotAllowed() implements Failure {}

    /** Too many requests of the same cost are under way. */
    record Busy() implements Failure {}

    /**
     * No sound set is served.
     *
     * @param problems of the set at hand
     */
    record Unavailable(List<Problem> problems) implements Failure {
        public Unavailable {
            problems = List.copyOf(problems);
        }
    }

    /** A fault of the program; only the log names the cause. */
    record InternalError() implements Failure {}
}
