package entente.reading;

import static entente.reading.Forms.DAY;
import static entente.reading.Forms.ID;
import static entente.reading.Forms.TEXT;
import static entente.reading.Forms.coded;

import entente.model.KindOfRecord;
import entente.model.Withdrawal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads what was withdrawn, and holds it against what is there. */
final class WithdrawalReader {
    private final Map<KindOfRecord, Register<?>> kept;

    /** @param kept the records of each kind */
    WithdrawalReader(Map<KindOfRecord, Register<?>> kept) {
        this.kept = kept;
    }

    Optional<Withdrawal> withdrawal(String id, Fields record) {
        var kind = record.required("record", coded(KindOfRecord.class));
        var date = record.required("date", DAY);
        var reason = record.required("reason", TEXT);
        var successor = record.optional("successor", ID);
        kind.ifThere(of -> {
            if (register(of).declares(id)) {
                record.unfit("record", "the id of " + register(of).what(), "an id that no record of the set has");
            }
            if (successor.isThere() && !register(of).declares(successor.get())) {
                record.unfit("successor", "the id of " + register(of).what());
            }
        });
        return record.build(() -> new Withdrawal(id, kind.get(), date.get(), reason.get(), successor.orNull()));
    }

    private Register<?> register(KindOfRecord kind) {
        return Objects.requireNonNull(kept.get(kind));
    }
}
