package entente.web.view;

import static java.util.stream.Collectors.joining;

import entente.insight.CommitmentLedger;
import entente.model.Commitment;
import entente.web.page.Link;
import entente.web.page.PageRequest;
import entente.wording.DueText;
import entente.wording.Messages;
import java.util.List;
import java.util.stream.Stream;

/**
 * An undertaking in a list.
 *
 * @param due in words, or empty where no date was given
 * @param time days overdue or left on the set's date, or empty
 * @param status and its mark
 */
public record CommitmentRow(Link text, List<Link> by, DateView made, String due, String time, StatusView status) {
    public static CommitmentRow of(Commitment commitment, PageRequest request) {
        return of(CommitmentLedger.Entry.of(commitment, request.edition().set().date()), request);
    }

    /** «332 days left · Due 2035», or what there is of it. */
    String term(Messages words) {
        return Stream.of(time, due.isEmpty() ? "" : words.say("web.commitment.due") + " " + due)
            .filter(said -> !said.isEmpty()).collect(joining(" · "));
    }

    public static CommitmentRow of(CommitmentLedger.Entry entry, PageRequest request) {
        var guide = new RecordLinks(request);
        var words = request.messages();
        var commitment = entry.commitment();
        return new CommitmentRow(
            guide.to(commitment),
            commitment.by().stream().map(guide::to).toList(),
            guide.when(commitment.madeIn().date()),
            commitment.due() == null ? "" : words.date(commitment.due()),
            DueText.say(entry.term(), words),
            StatusView.of(entry.assessed(), commitment.status(), words));
    }
}
