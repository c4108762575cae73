package entente.brief;

import entente.search.Selection;
import entente.table.CitationColumns;
import entente.table.CitationRow;
import entente.table.TableContext;
import entente.wording.Words;

/** Long form: one row a chain, from the origin to the page on which it was read. */
final class CitationsSheet {
    private CitationsSheet() {}

    static Sheet of(Selection selection, TableContext context) {
        return new Grid<CitationRow>("citations").columns(CitationColumns.ALL, context)
            .sheet(Words.in(context.language()), () -> selection.events().stream().flatMap(CitationRow::of));
    }
}
