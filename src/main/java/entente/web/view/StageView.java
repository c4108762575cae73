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
 * @param <E> how the page shows evidence: as a link or as a row of a list
 * @param due the due date in words, or empty
 * @param time days overdue or left as of the date of the set, or empty
 * @param evidence oldest first
 */
public record StageView<E>(String text, String due, String time, StatusView status, List<E> evidence) {
    /**
     * The stages of a commitment.
     *
     * @param show converts an event to evidence
     */
    public static <E> List<StageView<E>> all(CommitmentLedger.Entry entry, Function<Event, E> show,
        PageRequest request) {
        return entry.stages().stream().map(stage -> of(stage, show, request)).toList();
    }

    private static <E> StageView<E> of(CommitmentLedger.StageEntry entry, Function<Event, E> show,
        PageRequest request) {
        var stage = entry.stage();
        return new StageView<>(
            stage.text().in(request.language()),
            stage.due() == null ? "" : request.messages().date(stage.due()),
            DueText.describe(entry.dueState(), request.messages()),
            StatusView.of(stage.status(), request.messages()),
            evidence(stage.evidence(), show));
    }

    /** Converts events to evidence, oldest first. */
    public static <E> List<E> evidence(List<Event> events, Function<Event, E> show) {
        return events.stream().sorted(Comparator.comparing(Event::date)).map(show).toList();
    }
}
