package entente.reading;

import static entente.reading.yaml.ValueParsers.DAY;
import static entente.reading.yaml.ValueParsers.ID;
import static entente.reading.yaml.ValueParsers.TEXT;
import static entente.reading.yaml.ValueParsers.coded;

import entente.model.RecordType;
import entente.model.Withdrawal;
import entente.reading.yaml.RecordReader;
import entente.reading.yaml.ReferenceTable;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads what was withdrawn, and holds it against what is there. */
final class WithdrawalReader {
    private final Map<RecordType, ReferenceTable<?>> kept;

    /** @param kept the records of each kind */
    WithdrawalReader(Map<RecordType, ReferenceTable<?>> kept) {
        this.kept = kept;
    }

    Optional<Withdrawal> withdrawal(String id, RecordReader record) {
        var kind = record.required("record", coded(RecordType.class));
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

    private ReferenceTable<?> register(RecordType kind) {
        return Objects.requireNonNull(kept.get(kind));
    }
}
