package entente.table;

import static entente.table.ColumnList.address;
import static entente.table.ColumnList.describedAs;
import static entente.table.ColumnList.flat;
import static entente.table.ColumnList.integer;
import static entente.table.ColumnList.list;
import static entente.table.ColumnList.localizedText;
import static entente.table.ColumnList.multilingualText;
import static entente.table.ColumnList.normalised;
import static entente.table.ColumnList.optional;
import static entente.table.ColumnList.text;

import entente.insight.KnownBetween.EventStatement;
import entente.insight.Origins;
import entente.insight.Side;
import entente.model.Quotation;
import entente.model.Voice;

/** The columns of statements, one row for each statement in an event. */
public final class StatementColumns {
    public static final ColumnList<EventStatement> ALL = ColumnList.of(
        text("event_id", said -> said.event().id()),
        describedAs("StatementOfEvent.id", text("statement_id", EventStatement::id)),
        flat(list("speaker_ids", said -> said.statement().speakers().stream().map(Voice::id).toList())),
        flat(list("speakers", (said, context) -> said.statement().speakers().stream()
            .map(speaker -> speaker.nameIn(context.language())).toList())),
        optional(text("audience_id", said -> Voice.idOf(said.statement().audience()))),
        localizedText("text", said -> said.statement().text()),
        normalised(describedAs("Statement.text", multilingualText("text", said -> said.statement().text()))),
        flat(list("phrases", said -> said.statement().phrases().stream().map(Quotation::words).toList())),
        flat(list("phrase_languages", said -> said.statement().phrases().stream().map(Quotation::language).toList())),
        flat(integer("citations", said -> said.statement().citations().size())),
        flat(integer("origins", said -> origins(said).count())),
        flat(list("origin_ids", said -> origins(said).voices().stream().map(Voice::id).toList())),
        flat(text("side", (said, context) -> Side.of(origins(said), context.vocabulary()).id())),
        address("address", (said, addresses) -> addresses.of(said.event())));

    private StatementColumns() {}

    private static Origins origins(EventStatement said) {
        return Origins.of(said.statement().citations().stream());
    }
}
