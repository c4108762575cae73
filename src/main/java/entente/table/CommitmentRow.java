package entente.table;

import entente.insight.CommitmentLedger;
import entente.insight.DueState;
import entente.model.Commitment;
import entente.model.Commitment.Stage;
import entente.model.Commitment.Status;
import entente.model.Event;
import entente.model.EventDate;
import entente.model.LocalizedText;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as a whole, or one of its stages, on a day.
 *
 * @param stage from 1; 0 is the commitment as a whole
 * @param assessed whether it had been judged by that day
 */
public record CommitmentRow(Commitment whole, int stage, LocalizedText text, @Nullable EventDate due, boolean assessed,
    Status status, DueState term, List<Event> evidence) {
    public CommitmentRow {
        evidence = List.copyOf(evidence);
    }

    /** The commitment, then its stages. */
    public static Stream<CommitmentRow> of(CommitmentLedger.Entry entry) {
        return Stream.concat(Stream.of(whole(entry)),
            IntStream.rangeClosed(1, entry.steps().size()).mapToObj(number -> stage(entry, number)));
    }

    private static CommitmentRow whole(CommitmentLedger.Entry entry) {
        Commitment made = entry.commitment();
        return new CommitmentRow(made, 0, made.text(), made.due(), entry.assessed(), made.status(), entry.term(),
            made.evidence());
    }

    private static CommitmentRow stage(CommitmentLedger.Entry entry, int number) {
        CommitmentLedger.StageEntry step = entry.steps().get(number - 1);
        Stage stage = step.stage();
        return new CommitmentRow(entry.commitment(), number, stage.text(), stage.due(), entry.assessed(),
            stage.status(), step.term(), stage.evidence());
    }

    public boolean isWhole() {
        return stage == 0;
    }

    /** The id of the commitment, a hyphen, and the number of the stage; null for the commitment as a whole. */
    public @Nullable String stageId() {
        return isWhole() ? null : whole.id() + "-" + stage;
    }

    /** What only the commitment as a whole has. */
    <T> @Nullable T ofWhole(Function<Commitment, T> property) {
        return isWhole() ? property.apply(whole) : null;
    }

    /** What only the commitment as a whole has, once it has been judged. */
    <T> @Nullable T ofJudged(Function<Commitment, T> property) {
        return assessed ? ofWhole(property) : null;
    }
}
