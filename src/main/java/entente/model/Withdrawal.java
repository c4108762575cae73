package entente.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A withdrawn record: it was published and later removed from the set. Its id is never used again.
 *
 * @param record the type of the withdrawn record
 * @param date the day of the withdrawal
 * @param successor the id of the record of the same type that replaces it; null if none does
 */
public record Withdrawal(
    String id, RecordType record, LocalDate date, LocalizedText reason, @Nullable String successor) {}
