package entente.brief.sheet;

import entente.insight.KnownBetween.EventStatement;
import entente.search.SearchResult;
import entente.table.StatementColumns;
import entente.table.TableContext;
import entente.wording.Messages;

/** Sheet of statements: one row per statement, with the id of its event. */
final class StatementsSheet {
    private StatementsSheet() {}

    static Sheet of(SearchResult selection, TableContext context) {
        return new SheetBuilder<EventStatement>("statements").columns(StatementColumns.ALL, context)
            .build(Messages.in(context.language()), () -> selection.events().stream().flatMap(EventStatement::in));
    }
}
