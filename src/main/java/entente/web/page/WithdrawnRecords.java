package entente.web.page;

import entente.model.Withdrawal;
import entente.web.page.PageResult.Failure;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tells of a record that was published and is kept no more, wherever it is asked for. */
public final class WithdrawnRecords {
    private WithdrawnRecords() {}

    /**
     * Why there is no such record, if it was withdrawn.
     *
     * @param section where its kind is kept: {@code events}
     * @param successor leads to the record with that id, which the set has
     */
    public static Optional<PageResult> answer(String id, String section, PageRequest request,
        Function<String, Link> successor) {
        Withdrawal gone = request.edition().whole().set().withdrawals().get(id);
        if (gone == null || !gone.record().plural().equals(section)) {
            return Optional.empty();
        }
        String explanation = request.messages().say("web.withdrawn", request.messages().date(gone.date()),
            gone.reason().in(request.language()));
        List<Link> near = Stream.ofNullable(gone.successor())
            .filter(gone.record().in(request.edition().set())::containsKey).map(successor).toList();
        return Optional.of(new Failure.Gone(explanation, near));
    }
}
