package entente.brief.sheet;

import entente.search.SearchResult;
import entente.table.CitationColumns;
import entente.table.CitationRow;
import entente.table.TableContext;
import entente.wording.Messages;

/** Sheet of citations in long form: one row per attribution chain, from the origin to the source that was read. */
final class CitationsSheet {
    private CitationsSheet() {}

    static Sheet of(SearchResult selection, TableContext context) {
        return new SheetBuilder<CitationRow>("citations").columns(CitationColumns.ALL, context)
            .build(Messages.in(context.language()), () -> selection.events().stream().flatMap(CitationRow::of));
    }
}
