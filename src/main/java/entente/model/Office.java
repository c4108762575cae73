package entente.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office that a person holds or held.
 *
 * @param organisation the state or organisation that the office belongs to
 * @param to when the person left it; null for an office still held
 */
public record Office(LocalizedText title, Actor organisation, EventDate from, @Nullable EventDate to) {
    /** Whether the office may have been held on some day between {@code first} and {@code last}, both inclusive. */
    boolean mayBeHeld(LocalDate first, LocalDate last) {
        return !from.first().isAfter(last) && (to == null || !to.last().isBefore(first));
    }
}
