package entente.web;

import entente.insight.Ledger;
import entente.model.Event;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A stage of a commitment.
 *
 * @param <E> how a page shows an event
 * @param due in words, or empty
 * @param time days overdue or left, or empty
 * @param evidence oldest first
 */
record StageView<E>(String text, String due, String time, Verdict status, List<E> evidence) {
    /** @param show an event as evidence */
    static <E> List<StageView<E>> all(Ledger.Entry entry, Function<Event, E> show, PageRequest request) {
        return entry.steps().stream().map(step -> of(step, entry.assessed(), show, request)).toList();
    }

    private static <E> StageView<E> of(Ledger.Step step, boolean assessed, Function<Event, E> show,
        PageRequest request) {
        var stage = step.stage();
        return new StageView<>(
            stage.text().in(request.language()),
            stage.due() == null ? "" : request.messages().date(stage.due()),
            Deadline.say(step.term(), request.messages()),
            Verdict.of(assessed, stage.status(), request.messages()),
            evidence(stage.evidence(), show));
    }

    /** In the order of their dates. */
    static <E> List<E> evidence(List<Event> events, Function<Event, E> show) {
        return events.stream().sorted(Comparator.comparing(Event::date)).map(show).toList();
    }
}
