package entente.picture.time;

import entente.model.EventDate;
import java.time.LocalDate;

/**
 * A labelled day on a time axis that is not an event: a due date, or the day up to which events are known.
 *
 * @param date an imprecise date is placed at its last day
 * @param label the text, such as «Due 2035»
 */
public record Milestone(EventDate date, String label) {
    /** The day at which the milestone is placed. */
    LocalDate day() {
        return date.last();
    }
}
