package entente.web;

import entente.model.Commitment;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** {@code GET /en/commitments/lunar-base-in-phases}: one undertaking from its making to the latest evidence. */
final class CommitmentPage extends RecordPage<Commitment> {
    CommitmentPage(House house) {
        super(house);
    }

    /**
     * The view of {@code commitment.html}.
     *
     * @param due in words, or empty
     * @param time days overdue or left, or empty
     * @param assessed the day of the last judgement
     * @param evidence oldest first
     */
    record View(
        Link strand,
        String text,
        List<Link> by,
        EventRow made,
        String due,
        String time,
        String status,
        String code,
        When assessed,
        String reasoning,
        List<Step> stages,
        List<EventRow> evidence,
        String address) {}

    /** A stage with the evidence for it. */
    record Step(String text, String due, String time, String status, String code, List<EventRow> evidence) {}

    @Override
    Map<String, Commitment> records(Edition edition) {
        return edition.set().commitments();
    }

    @Override
    Answer show(Commitment commitment, Visit visit) {
        var words = visit.words();
        var guide = new Guide(visit);
        var row = CommitmentRow.of(commitment, visit);
        var view = new View(
            guide.to(commitment.strand()),
            row.text().words(),
            row.by(),
            guide.row(commitment.madeIn()),
            row.due(),
            row.time(),
            row.status(),
            row.code(),
            When.of(commitment.assessed(), words),
            commitment.reasoning().in(visit.language()),
            commitment.stages().stream().map(stage -> step(stage, visit)).toList(),
            commitment.evidence().stream().sorted(Comparator.comparing(event -> event.date())).map(guide::row).toList(),
            visit.published().of(commitment));
        return new Answer.Shown("commitment", view.text(), view);
    }

    private static Step step(Commitment.Stage stage, Visit visit) {
        var words = visit.words();
        return new Step(
            stage.text().in(visit.language()),
            stage.due() == null ? "" : words.date(stage.due()),
            Deadline.say(stage.due(), stage.status(), visit.edition().set().date(), words),
            words.of("status", stage.status()),
            stage.status().code(),
            new Guide(visit).rows(stage.evidence()));
    }

    @Override
    Link link(Commitment commitment, Visit visit) {
        return new Guide(visit).to(commitment);
    }
}
