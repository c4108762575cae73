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
 * A commitment as a whole, or one of its stages, with its state on a day.
 *
 * @param stage the number of the stage, from 1; 0 for the commitment as a whole
 * @param dueState how the due date relates to that day
 */
public record CommitmentOrStage(Commitment commitment, int stage, LocalizedText text, @Nullable EventDate due,
    Status status, DueState dueState, List<Event> evidence) {
    public CommitmentOrStage {
        evidence = List.copyOf(evidence);
    }

    /** The commitment, then its stages. */
    public static Stream<CommitmentOrStage> of(CommitmentLedger.Entry entry) {
        return Stream.concat(Stream.of(commitment(entry)),
            IntStream.rangeClosed(1, entry.stages().size()).mapToObj(number -> stage(entry, number)));
    }

    private static CommitmentOrStage commitment(CommitmentLedger.Entry entry) {
        Commitment commitment = entry.commitment();
        return new CommitmentOrStage(commitment, 0, commitment.text(), commitment.due(), commitment.status(),
            entry.dueState(), commitment.evidence());
    }

    private static CommitmentOrStage stage(CommitmentLedger.Entry entry, int number) {
        CommitmentLedger.StageEntry stageEntry = entry.stages().get(number - 1);
        Stage stage = stageEntry.stage();
        return new CommitmentOrStage(entry.commitment(), number, stage.text(), stage.due(), stage.status(),
            stageEntry.dueState(), stage.evidence());
    }

    public boolean isWhole() {
        return stage == 0;
    }

    /** The id of the commitment, a hyphen, and the number of the stage; null for the commitment as a whole. */
    public @Nullable String stageId() {
        return isWhole() ? null : commitment.id() + "-" + stage;
    }

    /** A property of the commitment; null for a stage. */
    <T> @Nullable T ifWhole(Function<Commitment, @Nullable T> property) {
        return isWhole() ? property.apply(commitment) : null;
    }

    /** A property of the assessed commitment; null for a stage, and before the assessment. */
    <T> @Nullable T ifAssessed(Function<Commitment, T> property) {
        return isWhole() && commitment.isAssessed() ? property.apply(commitment) : null;
    }
}
