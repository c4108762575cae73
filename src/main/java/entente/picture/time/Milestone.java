package entente.picture.time;

import entente.model.EventDate;
import java.time.LocalDate;

/**
 * A day that matters on a time axis without being an event: when something falls due, or up to when all is known.
 *
 * @param date a date that is not exact stands for its last day
 * @param said «Due 2035»
 */
public record Milestone(EventDate date, String said) {
    LocalDate day() {
        return date.last();
    }
}
