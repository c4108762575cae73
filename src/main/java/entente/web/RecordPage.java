package entente.web;

import java.time.LocalDate;
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
        String[] name = visit.rest().split("\\.", 2);
        R record = records.get(name[0]);
        Optional<? extends Answer> answer = record == null
            ? Optional.empty()
            : name.length == 1 ? Optional.of(show(record, visit)) : file(record, name[1], visit);
        return answer.isPresent() ? answer.get() : otherwise(records, visit);
    }

    /** What there is to say where nothing is shown. */
    private Answer otherwise(Map<String, R> records, Visit visit) {
        if (visit.rest().isEmpty()) {
            return new Answer.Moved(visit.addresses().of(visit.where().section()));
        }
        return Withdrawn.answer(visit.rest(), visit.where().section(), visit,
            id -> link(Objects.requireNonNull(records.get(id)), visit)).orElseGet(() -> unknown(records, visit));
    }

    private Answer unknown(Map<String, R> records, Visit visit) {
        LocalDate asOf = visit.edition().asOf();
        R today = records(visit.edition().whole()).get(visit.rest());
        return asOf != null && today != null
            ? new Answer.Unknown(asOf, new Link(link(today, visit).words(), visit.today().of(visit.where().path())))
            : new Answer.Missing(Near.to(visit.rest(), records.keySet()).stream()
                .map(id -> link(Objects.requireNonNull(records.get(id)), visit))
                .toList());
    }
}
