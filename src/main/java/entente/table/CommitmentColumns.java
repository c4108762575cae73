package entente.table;

import static entente.table.ColumnList.address;
import static entente.table.ColumnList.date;
import static entente.table.ColumnList.describedAs;
import static entente.table.ColumnList.flat;
import static entente.table.ColumnList.integer;
import static entente.table.ColumnList.list;
import static entente.table.ColumnList.localizedText;
import static entente.table.ColumnList.multilingualText;
import static entente.table.ColumnList.normalised;
import static entente.table.ColumnList.optional;
import static entente.table.ColumnList.text;

import entente.insight.CommitmentLedger;
import entente.insight.DueState;
import entente.model.Actor;
import entente.model.Commitment;
import entente.model.Event;
import entente.model.Voice;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The columns of commitments. A flat table has a row for the commitment and one for each stage, which leaves empty what
 * only the whole has; normalised tables have stages in a table of their own.
 */
public final class CommitmentColumns {
    private static final ColumnList<CommitmentRow> ID = text("commitment_id", row -> row.whole().id());
    private static final ColumnList<CommitmentRow> TEXTS =
        normalised(describedAs("Commitment.text", multilingualText("text", CommitmentRow::text)));
    private static final ColumnList<CommitmentRow> DUE =
        optional(text("due", row -> row.due() == null ? null : row.due().edtf()));
    private static final ColumnList<CommitmentRow> STATUS =
        text("status", row -> row.assessed() ? row.status().code() : CommitmentLedger.NOT_ASSESSED);

    public static final ColumnList<CommitmentRow> ALL = ColumnList.of(
        ID,
        flat(integer("stage", row -> row.isWhole() ? null : row.stage())),
        flat(text("strand", row -> row.whole().strand().id())),
        text("strand_id", row -> row.whole().strand().id()),
        localizedText("text", CommitmentRow::text),
        TEXTS,
        text("made_in", row -> row.ofWhole(whole -> whole.madeIn().id())),
        flat(list("by_ids", row -> by(row, Voice::id))),
        flat(list("by", (row, context) -> by(row, actor -> actor.nameIn(context.language())))),
        DUE,
        flat(date("due_end", row -> row.due() == null ? null : row.due().last())),
        flat(integer("days_left", row -> daysLeft(row.term()))),
        STATUS,
        optional(date("assessed", row -> row.ofJudged(Commitment::assessed))),
        localizedText("reasoning", row -> row.ofJudged(Commitment::reasoning)),
        normalised(optional(multilingualText("reasoning", row -> row.ofJudged(Commitment::reasoning)))),
        flat(list("evidence", row -> row.evidence().stream().map(Event::id).toList())),
        address("address", (row, addresses) -> addresses.of(row.whole())));

    /** Those of the table of stages. */
    public static final ColumnList<CommitmentRow> STAGES = ColumnList.of(
        text("stage_id", CommitmentRow::stageId), ID, describedAs("Stage.text", TEXTS), DUE, STATUS);

    private CommitmentColumns() {}

    private static List<String> by(CommitmentRow row, Function<Actor, String> name) {
        return row.isWhole() ? row.whole().by().stream().map(name).toList() : List.of();
    }

    /** Negative where the last day has passed; null where nothing is awaited any more, or no date was given. */
    private static @Nullable Long daysLeft(DueState term) {
        return switch (term) {
            case DueState.Closed closed -> null;
            case DueState.NoDueDate undated -> null;
            case DueState.DaysLeft(var days) -> days;
            case DueState.Overdue(var days) -> -days;
            case DueState.PassedUnassessed(var days) -> -days;
        };
    }
}
