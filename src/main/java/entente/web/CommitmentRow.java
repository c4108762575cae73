package entente.web;

import static java.util.stream.Collectors.joining;

import entente.insight.Ledger;
import entente.model.Commitment;
import entente.wording.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * An undertaking in a list.
 *
 * @param due in words, or empty where no date was given
 * @param time days overdue or left on the set's date, or empty
 * @param status and its mark
 */
record CommitmentRow(Link text, List<Link> by, When made, String due, String time, Verdict status) {
    static CommitmentRow of(Commitment commitment, PageRequest request) {
        return of(Ledger.Entry.of(commitment, request.edition().set().date()), request);
    }

    /** «332 days left · Due 2035», or what there is of it. */
    String term(Words words) {
        return Stream.of(time, due.isEmpty() ? "" : words.say("web.commitment.due") + " " + due)
            .filter(said -> !said.isEmpty()).collect(joining(" · "));
    }

    static CommitmentRow of(Ledger.Entry entry, PageRequest request) {
        var guide = new Guide(request);
        var words = request.messages();
        var commitment = entry.commitment();
        return new CommitmentRow(
            guide.to(commitment),
            commitment.by().stream().map(guide::to).toList(),
            guide.when(commitment.madeIn().date()),
            commitment.due() == null ? "" : words.date(commitment.due()),
            Deadline.say(entry.term(), words),
            Verdict.of(entry.assessed(), commitment.status(), words));
    }
}
