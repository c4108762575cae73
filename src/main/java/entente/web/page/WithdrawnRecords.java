package entente.web.page;

import entente.edition.Edition;
import entente.model.RecordType;
import entente.model.Withdrawal;
import entente.web.page.PageResult.Failure;
import java.util.Optional;
import java.util.function.Function;

/**
 * Looks up withdrawn records. They were published earlier, so their URLs respond with 410 Gone in every format, also as
 * of a day before the withdrawal.
 */
public final class WithdrawnRecords {
    private WithdrawnRecords() {}

    /** The withdrawal of the record with this id and type; empty if it was not withdrawn. */
    static Optional<Withdrawal> find(String id, RecordType type, Edition edition) {
        return Optional.ofNullable(edition.current().set().withdrawals().get(id))
            .filter(withdrawal -> withdrawal.record() == type);
    }

    /** The id of the successor, if there is one and the edition has it. */
    static Optional<String> successor(Withdrawal withdrawal, Edition edition) {
        return Optional.ofNullable(withdrawal.successor())
            .filter(withdrawal.record().recordsOf(edition.set())::containsKey);
    }

    /**
     * The failure for a withdrawn record; empty if the record was not withdrawn.
     *
     * @param successor creates a link from the id of the successor, which is in the set
     */
    public static Optional<PageResult> findGone(String id, RecordType type, PageRequest request,
        Function<String, Link> successor) {
        return find(id, type, request.edition()).map(withdrawal -> new Failure.Gone(
            request.messages().get("web.withdrawn", request.messages().date(withdrawal.date()),
                withdrawal.reason().in(request.language())),
            successor(withdrawal, request.edition()).map(successor).stream().toList()));
    }
}
