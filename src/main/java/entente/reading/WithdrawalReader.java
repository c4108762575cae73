package entente.reading;

import static entente.reading.yaml.ValueParsers.DAY;
import static entente.reading.yaml.ValueParsers.ID;
import static entente.reading.yaml.ValueParsers.LOCALIZED_TEXT;
import static entente.reading.yaml.ValueParsers.coded;

import entente.model.RecordType;
import entente.model.Withdrawal;
import entente.reading.yaml.RecordReader;
import entente.reading.yaml.ReferenceTable;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a withdrawal. Its id must not be in use, and its successor must exist. */
final class WithdrawalReader {
    private final Map<RecordType, ReferenceTable<?>> tables;

    /**
     * A reader of withdrawals.
     *
     * @param tables the records of each type
     */
    WithdrawalReader(Map<RecordType, ReferenceTable<?>> tables) {
        this.tables = tables;
    }

    /** The withdrawal, or empty if a field is invalid. */
    Optional<Withdrawal> withdrawal(String id, RecordReader record) {
        var type = record.required("record", coded(RecordType.class));
        var date = record.required("date", DAY);
        var reason = record.required("reason", LOCALIZED_TEXT);
        var successor = record.optional("successor", ID);
        type.ifPresent(value -> {
            ReferenceTable<?> table = table(value);
            Stream.of(value, sharingIds(value)).distinct().map(this::table).filter(used -> used.contains(id))
                .findFirst()
                .ifPresent(used -> record.reject("record", "the id of " + used.description(),
                    "an id that no record of the set has"));
            if (successor.isPresent() && !table.contains(successor.get())) {
                record.reject("successor", "the id of " + table.description());
            }
        });
        return record.build(() -> new Withdrawal(id, type.get(), date.get(), reason.get(), successor.orNull()));
    }

    private ReferenceTable<?> table(RecordType type) {
        return Objects.requireNonNull(tables.get(type));
    }

    /** The other type of which no record may have the id either: chains name actors and outlets alike. */
    private static RecordType sharingIds(RecordType type) {
        return switch (type) {
            case ACTOR -> RecordType.OUTLET;
            case OUTLET -> RecordType.ACTOR;
            case EVENT, STRAND, COMMITMENT, PLACE, SOURCE -> type;
        };
    }
}
