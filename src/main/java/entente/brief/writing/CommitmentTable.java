package entente.brief.writing;

import entente.brief.BriefLength;
import entente.brief.document.Block;
import entente.brief.document.Inline;
import entente.brief.document.Inline.Link;
import entente.brief.document.Inline.Plain;
import entente.brief.document.Inline.StatusMark;
import entente.insight.CommitmentLedger;
import entente.insight.DueState;
import entente.model.Commitment;
import entente.model.Commitment.Stage;
import entente.model.Commitment.Status;
import entente.model.EventDate;
import entente.wording.DueText;
import entente.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes commitments as a table, each followed by its stages. A full section also has a column with the reasons for the
 * status; a short brief has no stages and no column of the date on which the commitment was made.
 */
final class CommitmentTable {
    private final WritingContext context;
    private final Messages messages;
    private final List<Integer> visibleColumns;

    CommitmentTable(WritingContext context, BriefLength length) {
        this.context = context;
        this.messages = context.messages();
        this.visibleColumns =
            context.isShort()
                ? List.of(0, 2, 3)
                : length == BriefLength.SHORT ? List.of(0, 1, 2, 3) : List.of(0, 1, 2, 3, 4);
    }

    Block.Table write(Shortlist<Commitment> commitments) {
        List<String> header = visible(List.of("commitment", "made", "due", "status", "assessment")).stream()
            .map(column -> messages.get("brief.table." + column)).toList();
        return new Block.Table(commitments.caption("commitments", messages), header,
            visible(List.of(10, 4, 4, 4, 13)), commitments.shown().stream()
                .map(commitment -> CommitmentLedger.Entry.of(commitment, context.set().date())).flatMap(this::rows)
                .toList());
    }

    private Stream<List<List<Inline>>> rows(CommitmentLedger.Entry entry) {
        Stream<List<List<Inline>>> stages =
            context.isShort()
                ? Stream.empty()
                : entry.stages().stream().map(this::row);
        return Stream.concat(Stream.of(row(entry)), stages);
    }

    private List<List<Inline>> row(CommitmentLedger.Entry entry) {
        Commitment commitment = entry.commitment();
        var text = new ArrayList<Inline>();
        text.add(new Link(commitment.text().in(messages.language()), context.urls().url(commitment)));
        text.addAll(context.mark(commitment.madeIn()));
        return visible(List.of(
            text,
            List.of(new Link(messages.date(commitment.madeIn().date()), context.urls().url(commitment.madeIn()))),
            dueCell(entry.dueState(), commitment.due()),
            List.of(status(commitment.status())),
            commitment.isAssessed() ? List.of(new Plain(commitment.reasoning().in(messages.language()))) : List.of()));
    }

    private Inline status(Status status) {
        return new StatusMark(messages.label("status", status), status.code());
    }

    private List<List<Inline>> row(CommitmentLedger.StageEntry stageEntry) {
        Stage stage = stageEntry.stage();
        return visible(List.of(
            List.of(new Plain(messages.get("brief.commitment.stage", stage.text().in(messages.language())))),
            List.of(),
            dueCell(stageEntry.dueState(), stage.due()),
            List.of(status(stage.status())),
            List.of()));
    }

    private List<Inline> dueCell(DueState dueState, @Nullable EventDate due) {
        if (due == null) {
            return List.of(new Plain(messages.get("brief.commitment.no-due-date")));
        }
        return List.of(new Plain(dueState instanceof DueState.Overdue
            ? messages.date(due) + "; " + DueText.describe(dueState, messages)
            : messages.date(due)));
    }

    /** The cells of the columns that this table shows. */
    private <C> List<C> visible(List<C> cells) {
        return visibleColumns.stream().map(cells::get).toList();
    }
}
