package entente.brief;

import entente.brief.Inline.Link;
import entente.brief.Inline.Plain;
import entente.model.Commitment;
import entente.model.Commitment.Stage;
import entente.model.Commitment.Status;
import entente.model.EventDate;
import entente.wording.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Commitments in a table, their stages under them; a full brief adds on what their status rests. */
final class CommitmentTable {
    private final Draft draft;
    private final Words words;
    private final List<Integer> columns;

    CommitmentTable(Draft draft, Length length) {
        this.draft = draft;
        this.words = draft.words();
        this.columns =
            draft.isShort() ? List.of(0, 2, 3) : length == Length.SHORT ? List.of(0, 1, 2, 3) : List.of(0, 1, 2, 3, 4);
    }

    /** Days since {@code commitment} should have been kept; 0 if it is not open, has no date or has time left. */
    static long overdue(Commitment commitment, LocalDate today) {
        return overdue(commitment.status(), commitment.due(), today);
    }

    private static long overdue(Status status, @Nullable EventDate due, LocalDate today) {
        return status.open() && due != null ? Math.max(0, ChronoUnit.DAYS.between(due.last(), today)) : 0;
    }

    Block.Table of(Shortlist<Commitment> commitments) {
        List<String> header = columns(List.of("commitment", "made", "due", "status", "assessment")).stream()
            .map(column -> words.say("brief.table." + column)).toList();
        return new Block.Table(commitments.caption("commitments", words), header,
            columns(List.of(10, 4, 4, 4, 13)),
            commitments.shown().stream().flatMap(this::rows).toList());
    }

    private Stream<List<List<Inline>>> rows(Commitment commitment) {
        Stream<Stage> stages = draft.isShort() ? Stream.empty() : commitment.stages().stream();
        return Stream.concat(Stream.of(row(commitment)), stages.map(this::row));
    }

    private List<List<Inline>> row(Commitment commitment) {
        var text = new ArrayList<Inline>();
        text.add(new Link(commitment.text().in(words.language()), draft.addresses().of(commitment)));
        text.addAll(draft.mark(commitment.madeIn()));
        return columns(List.of(
            text,
            List.of(new Link(words.date(commitment.madeIn().date()), draft.addresses().of(commitment.madeIn()))),
            due(commitment.status(), commitment.due()),
            List.of(new Plain(words.of("status", commitment.status()))),
            List.of(new Plain(commitment.reasoning().in(words.language())))));
    }

    private List<List<Inline>> row(Stage stage) {
        return columns(List.of(
            List.of(new Plain(words.say("brief.commitment.stage", stage.text().in(words.language())))),
            List.of(),
            due(stage.status(), stage.due()),
            List.of(new Plain(words.of("status", stage.status()))),
            List.of()));
    }

    private List<Inline> due(Status status, @Nullable EventDate due) {
        if (due == null) {
            return List.of(new Plain(words.say("brief.commitment.open-ended")));
        }
        long late = overdue(status, due, draft.set().date());
        return List.of(new Plain(
            late > 0 ? words.say("brief.commitment.overdue", words.date(due), late) : words.date(due)));
    }

    /** What a short table has no room for is left out. */
    private <C> List<C> columns(List<C> cells) {
        return columns.stream().map(cells::get).toList();
    }
}
