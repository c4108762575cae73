package entente.web;

import entente.model.Commitment;
import java.util.List;

/**
 * An undertaking in a list.
 *
 * @param due in words, or empty where no date was given
 * @param time days overdue or left on the set's date, or empty
 * @param code of the status, for its mark
 */
record CommitmentRow(Link text, List<Link> by, When made, String due, String time, String status, String code) {
    static CommitmentRow of(Commitment commitment, Visit visit) {
        var guide = new Guide(visit);
        var words = visit.words();
        return new CommitmentRow(
            guide.to(commitment),
            commitment.by().stream().map(guide::to).toList(),
            guide.when(commitment.madeIn().date()),
            commitment.due() == null ? "" : words.date(commitment.due()),
            Deadline.say(commitment.due(), commitment.status(), visit.edition().set().date(), words),
            words.of("status", commitment.status()),
            commitment.status().code());
    }
}
