package entente.brief.sheet;

import entente.search.SearchResult;
import entente.table.CitationColumns;
import entente.table.CitationRow;
import entente.table.TableContext;
import entente.wording.Messages;

/** Long form: one row a chain, from the origin to the page on which it was read. */
final class CitationsSheet {
    private CitationsSheet() {}

    static Sheet of(SearchResult selection, TableContext context) {
        return new SheetBuilder<CitationRow>("citations").columns(CitationColumns.ALL, context)
            .sheet(Messages.in(context.language()), () -> selection.events().stream().flatMap(CitationRow::of));
    }
}
