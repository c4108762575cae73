package entente.web;

import entente.model.Commitment.Status;
import entente.model.EventDate;
import entente.wording.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How long something undertaken is overdue, or how long there is left. */
final class Deadline {
    private Deadline() {}

    /** «overdue by 326 days», «332 days left»; empty where no date was given or nothing is still to come. */
    static String say(@Nullable EventDate due, Status status, LocalDate today, Words words) {
        if (due == null || !status.open()) {
            return "";
        }
        long left = ChronoUnit.DAYS.between(today, due.last());
        return left < 0 ? words.say("web.due.overdue", -left) : words.say("web.due.left", left);
    }
}
