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
import entente.search.query.CommitmentFacet;
import entente.wording.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Commitments in a table, their stages under them; a full brief adds on what their status rests. */
final class CommitmentTable {
    private final WritingContext draft;
    private final Messages words;
    private final List<Integer> columns;

    CommitmentTable(WritingContext draft, BriefLength length) {
        this.draft = draft;
        this.words = draft.words();
        this.columns =
            draft.isShort()
                ? List.of(0, 2, 3)
                : length == BriefLength.SHORT ? List.of(0, 1, 2, 3) : List.of(0, 1, 2, 3, 4);
    }

    /** Days since {@code commitment} should have been kept; 0 if it is not open, has no date or has time left. */
    static long overdue(Commitment commitment, LocalDate today) {
        return CommitmentLedger.Entry.of(commitment, today).term() instanceof DueState.Overdue(var days) ? days : 0;
    }

    Block.Table of(Shortlist<Commitment> commitments) {
        List<String> header = columns(List.of("commitment", "made", "due", "status", "assessment")).stream()
            .map(column -> words.say("brief.table." + column)).toList();
        return new Block.Table(commitments.caption("commitments", words), header,
            columns(List.of(10, 4, 4, 4, 13)), commitments.shown().stream()
                .map(made -> CommitmentLedger.Entry.of(made, draft.set().date())).flatMap(this::rows).toList());
    }

    private Stream<List<List<Inline>>> rows(CommitmentLedger.Entry entry) {
        Stream<List<List<Inline>>> stages =
            draft.isShort() ? Stream.empty() : entry.steps().stream().map(step -> row(step, entry.assessed()));
        return Stream.concat(Stream.of(row(entry)), stages);
    }

    private List<List<Inline>> row(CommitmentLedger.Entry entry) {
        Commitment commitment = entry.commitment();
        var text = new ArrayList<Inline>();
        text.add(new Link(commitment.text().in(words.language()), draft.addresses().of(commitment)));
        text.addAll(draft.mark(commitment.madeIn()));
        return columns(List.of(
            text,
            List.of(new Link(words.date(commitment.madeIn().date()), draft.addresses().of(commitment.madeIn()))),
            due(entry.term(), commitment.due()),
            List.of(status(entry.assessed(), commitment.status())),
            entry.assessed() ? List.of(new Plain(commitment.reasoning().in(words.language()))) : List.of()));
    }

    private Inline status(boolean assessed, Status status) {
        return assessed
            ? new StatusMark(words.of("status", status), status.code())
            : new StatusMark(words.say("status." + CommitmentFacet.NOT_ASSESSED), CommitmentFacet.NOT_ASSESSED);
    }

    private List<List<Inline>> row(CommitmentLedger.StageEntry step, boolean assessed) {
        Stage stage = step.stage();
        return columns(List.of(
            List.of(new Plain(words.say("brief.commitment.stage", stage.text().in(words.language())))),
            List.of(),
            due(step.term(), stage.due()),
            List.of(status(assessed, stage.status())),
            List.of()));
    }

    private List<Inline> due(DueState term, @Nullable EventDate due) {
        if (due == null) {
            return List.of(new Plain(words.say("brief.commitment.no-due-date")));
        }
        return List.of(new Plain(term instanceof DueState.Overdue(var late)
            ? words.say("brief.commitment.overdue", words.date(due), late)
            : words.date(due)));
    }

    /** What a short table has no room for is left out. */
    private <C> List<C> columns(List<C> cells) {
        return columns.stream().map(cells::get).toList();
    }
}
