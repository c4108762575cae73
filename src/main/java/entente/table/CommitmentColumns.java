package entente.table;

import static entente.table.ColumnList.date;
import static entente.table.ColumnList.describedAs;
import static entente.table.ColumnList.flat;
import static entente.table.ColumnList.integer;
import static entente.table.ColumnList.list;
import static entente.table.ColumnList.localizedText;
import static entente.table.ColumnList.multilingualText;
import static entente.table.ColumnList.normalised;
import static entente.table.ColumnList.optional;
import static entente.table.ColumnList.pageUrl;
import static entente.table.ColumnList.text;

import entente.insight.DueState;
import entente.model.Actor;
import entente.model.Commitment;
import entente.model.Event;
import entente.model.Voice;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The columns of commitments. A flat table has one row for the commitment and one for each stage; in the rows of
 * stages, the columns of the commitment as a whole are empty. Normalised tables have a separate table of stages.
 */
public final class CommitmentColumns {
    private static final ColumnList<CommitmentOrStage> ID = text("commitment_id", row -> row.commitment().id());
    private static final ColumnList<CommitmentOrStage> TEXTS =
        normalised(describedAs("Commitment.text", multilingualText("text", CommitmentOrStage::text)));
    private static final ColumnList<CommitmentOrStage> DUE =
        optional(text("due", row -> row.due() == null ? null : row.due().edtf()));
    private static final ColumnList<CommitmentOrStage> STATUS = text("status", row -> row.status().code());

    public static final ColumnList<CommitmentOrStage> ALL = ColumnList.of(
        ID,
        flat(integer("stage", row -> row.isWhole() ? null : row.stage())),
        flat(text("strand", row -> row.commitment().strand().id())),
        text("strand_id", row -> row.commitment().strand().id()),
        localizedText("text", CommitmentOrStage::text),
        TEXTS,
        text("made_in", row -> row.ifWhole(commitment -> commitment.madeIn().id())),
        flat(list("by_ids", row -> actors(row, Voice::id))),
        flat(list("by", (row, context) -> actors(row, actor -> actor.nameIn(context.language())))),
        DUE,
        flat(date("due_end", row -> row.due() == null ? null : row.due().last())),
        flat(integer("days_left", row -> daysLeft(row.dueState()))),
        STATUS,
        optional(date("assessed", row -> row.ifWhole(Commitment::assessed))),
        localizedText("reasoning", row -> row.ifAssessed(Commitment::reasoning)),
        normalised(optional(multilingualText("reasoning", row -> row.ifAssessed(Commitment::reasoning)))),
        flat(list("evidence", row -> row.evidence().stream().map(Event::id).toList())),
        pageUrl("address", (row, urls) -> urls.url(row.commitment())));

    /** The columns of the separate table of stages. */
    public static final ColumnList<CommitmentOrStage> STAGES = ColumnList.of(
        text("stage_id", CommitmentOrStage::stageId), ID, describedAs("Stage.text", TEXTS), DUE, STATUS);

    private CommitmentColumns() {}

    private static List<String> actors(CommitmentOrStage row, Function<Actor, String> name) {
        return row.isWhole() ? row.commitment().by().stream().map(name).toList() : List.of();
    }

    /** Days to the due date, negative if it has passed; null if the commitment is closed or has no due date. */
    private static @Nullable Long daysLeft(DueState state) {
        return switch (state) {
            case DueState.Closed closed -> null;
            case DueState.NoDueDate noDueDate -> null;
            case DueState.DaysLeft(var days) -> days;
            case DueState.Overdue(var days) -> -days;
            case DueState.PassedUnassessed(var days) -> -days;
        };
    }
}
