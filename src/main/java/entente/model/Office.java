package entente.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post held by a person.
 *
 * @param to the end, or null while in office
 */
public record Office(LocalizedText title, Actor organisation, EventDate from, @Nullable EventDate to) {
    boolean mayBeHeld(LocalDate first, LocalDate last) {
        return !from.first().isAfter(last) && (to == null || !to.last().isBefore(first));
    }
}
