package entente.table;

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

import entente.insight.KnownBetween.EventStatement;
import entente.insight.Origins;
import entente.insight.Side;
import entente.model.Statement.Quotation;
import entente.model.Voice;

/** The columns of statements, one row for each statement in an event. */
public final class StatementColumns {
    public static final ColumnList<EventStatement> ALL = ColumnList.of(
        text("event_id", row -> row.event().id()),
        describedAs("StatementOfEvent.id", text("statement_id", EventStatement::id)),
        flat(list("speaker_ids", row -> row.statement().speakers().stream().map(Voice::id).toList())),
        flat(list("speakers", (row, context) -> row.statement().speakers().stream()
            .map(speaker -> speaker.nameIn(context.language())).toList())),
        optional(text("audience_id", row -> Voice.idOf(row.statement().audience()))),
        localizedText("text", row -> row.statement().text()),
        normalised(describedAs("Statement.text", multilingualText("text", row -> row.statement().text()))),
        flat(list("phrases", row -> row.statement().phrases().stream().map(Quotation::words).toList())),
        flat(list("phrase_languages", row -> row.statement().phrases().stream().map(Quotation::language).toList())),
        flat(integer("citations", row -> row.statement().citations().size())),
        flat(integer("origins", row -> origins(row).count())),
        flat(list("origin_ids", row -> origins(row).voices().stream().map(Voice::id).toList())),
        flat(text("side", (row, context) -> Side.of(origins(row), context.vocabulary()).id())),
        pageUrl("address", (row, urls) -> urls.url(row.event())));

    private StatementColumns() {}

    private static Origins origins(EventStatement row) {
        return Origins.of(row.statement().citations().stream());
    }
}
