package entente.web;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A page for each record of one kind: {@code /en/places/moscow}. */
abstract class RecordPage<R> extends Page {
    RecordPage(House house) {
        super(house);
    }

    /** The records that have a page, by id. */
    abstract Map<String, R> records(Edition edition);

    abstract Answer show(R record, Visit visit);

    /** The file of {@code record} in a format; none unless a kind of record has files. */
    Optional<? extends Answer> file(R record, String extension, Visit visit) {
        return Optional.empty();
    }

    /** Leads to {@code record} from a page that could not be found. */
    abstract Link link(R record, Visit visit);

    @Override
    final Answer answer(Visit visit) {
        Map<String, R> records = records(visit.edition());
        R record = records.get(visit.rest());
        if (record != null) {
            return show(record, visit);
        }
        int dot = visit.rest().indexOf('.');
        R filed = records.get(visit.rest().substring(0, Math.max(dot, 0)));
        Optional<? extends Answer> file =
            filed == null ? Optional.empty() : file(filed, visit.rest().substring(dot + 1), visit);
        return file.isPresent() ? file.get() : missing(records, visit);
    }

    private Answer missing(Map<String, R> records, Visit visit) {
        return visit.rest().isEmpty()
            ? new Answer.Moved(visit.addresses().of(visit.where().section()))
            : new Answer.Missing(Near.to(visit.rest(), records.keySet()).stream()
                .map(id -> link(Objects.requireNonNull(records.get(id)), visit))
                .toList());
    }
}
