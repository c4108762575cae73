package entente.web;

import entente.model.Withdrawal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tells of a record that was published and is kept no more, wherever it is asked for. */
final class Withdrawn {
    private Withdrawn() {}

    /**
     * Why there is no such record, if it was withdrawn.
     *
     * @param section where its kind is kept: {@code events}
     * @param successor leads to the record with that id, which the set has
     */
    static Optional<Answer> answer(String id, String section, Visit visit, Function<String, Link> successor) {
        Withdrawal gone = visit.edition().whole().set().withdrawals().get(id);
        if (gone == null || !gone.record().plural().equals(section)) {
            return Optional.empty();
        }
        String explanation = visit.words().say("web.withdrawn", visit.words().date(gone.date()),
            gone.reason().in(visit.language()));
        List<Link> near = Stream.ofNullable(gone.successor())
            .filter(gone.record().in(visit.edition().set())::containsKey).map(successor).toList();
        return Optional.of(new Answer.Gone(explanation, near));
    }
}
