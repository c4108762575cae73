package entente.brief;

import entente.insight.News.Said;
import entente.search.Selection;
import entente.table.StatementColumns;
import entente.table.TableContext;
import entente.wording.Words;

/** One row a statement, under the id of its event. */
final class StatementsSheet {
    private StatementsSheet() {}

    static Sheet of(Selection selection, TableContext context) {
        return new Grid<Said>("statements").columns(StatementColumns.ALL, context)
            .sheet(Words.in(context.language()), () -> selection.events().stream().flatMap(Said::in));
    }
}
