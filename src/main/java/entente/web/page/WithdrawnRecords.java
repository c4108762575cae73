package entente.web.page;

import entente.model.Withdrawal;
import entente.web.page.PageResult.Failure;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Looks up withdrawn records. They were published earlier, so their URLs respond with 410 Gone. */
public final class WithdrawnRecords {
    private WithdrawnRecords() {}

    /**
     * The failure for a withdrawn record; empty if the record was not withdrawn.
     *
     * @param section the section of its type: {@code events}
     * @param successor creates a link from the id of the successor, which is in the set
     */
    public static Optional<PageResult> findGone(String id, String section, PageRequest request,
        Function<String, Link> successor) {
        Withdrawal withdrawal = request.edition().current().set().withdrawals().get(id);
        if (withdrawal == null || !withdrawal.record().plural().equals(section)) {
            return Optional.empty();
        }
        String explanation = request.messages().get("web.withdrawn", request.messages().date(withdrawal.date()),
            withdrawal.reason().in(request.language()));
        List<Link> links = Stream.ofNullable(withdrawal.successor())
            .filter(withdrawal.record().recordsOf(request.edition().set())::containsKey).map(successor).toList();
        return Optional.of(new Failure.Gone(explanation, links));
    }
}
