package entente.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A record that was published and is kept no more; its id is never given again.
 *
 * @param record what it was
 * @param date on which it was withdrawn
 * @param successor the id of the record of the same kind that stands in its place, or null
 */
public record Withdrawal(
    String id, RecordType record, LocalDate date, LocalizedText reason, @Nullable String successor) {}
