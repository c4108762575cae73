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
 * A commitment in a list: the fragment {@code commitment} of {@code fragments.html}.
 *
 * @param text of the commitment, linked to its page
 * @param by the actors that made the commitment
 * @param madeOn the date on which it was made
 * @param due the due date in words; empty if there is none
 * @param time days overdue or left as of the date of the set; empty if there is no due date or the commitment is closed
 */
public record CommitmentRow(Link text, List<Link> by, DateView madeOn, String due, String time, StatusView status) {
    public static CommitmentRow of(Commitment commitment, PageRequest request) {
        return of(CommitmentLedger.Entry.of(commitment, request.edition().set().date()), request);
    }

    /** Time left and due date: «332 days left · Due 2035»; empty if there is no due date. */
    String timeAndDue(Messages messages) {
        return Stream.of(time, due.isEmpty() ? "" : messages.get("web.commitment.due") + " " + due)
            .filter(text -> !text.isEmpty()).collect(joining(" · "));
    }

    public static CommitmentRow of(CommitmentLedger.Entry entry, PageRequest request) {
        var links = new RecordLinks(request);
        var messages = request.messages();
        var commitment = entry.commitment();
        return new CommitmentRow(
            links.linkTo(commitment),
            commitment.by().stream().map(links::linkTo).toList(),
            links.dateView(commitment.madeIn().date()),
            commitment.due() == null ? "" : messages.date(commitment.due()),
            DueText.describe(entry.dueState(), messages),
            StatusView.of(commitment.status(), messages));
    }
}
