package entente.web.view;

import entente.insight.CommitmentLedger;
import entente.model.Event;
import entente.web.page.PageRequest;
import entente.wording.DueText;
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
public record StageView<E>(String text, String due, String time, StatusView status, List<E> evidence) {
    /** @param show an event as evidence */
    public static <E> List<StageView<E>> all(CommitmentLedger.Entry entry, Function<Event, E> show,
        PageRequest request) {
        return entry.steps().stream().map(step -> of(step, entry.assessed(), show, request)).toList();
    }

    private static <E> StageView<E> of(CommitmentLedger.StageEntry step, boolean assessed, Function<Event, E> show,
        PageRequest request) {
        var stage = step.stage();
        return new StageView<>(
            stage.text().in(request.language()),
            stage.due() == null ? "" : request.messages().date(stage.due()),
            DueText.say(step.term(), request.messages()),
            StatusView.of(assessed, stage.status(), request.messages()),
            evidence(stage.evidence(), show));
    }

    /** In the order of their dates. */
    public static <E> List<E> evidence(List<Event> events, Function<Event, E> show) {
        return events.stream().sorted(Comparator.comparing(Event::date)).map(show).toList();
    }
}
