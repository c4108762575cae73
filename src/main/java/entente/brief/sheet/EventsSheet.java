package entente.brief.sheet;

import entente.model.Event;
import entente.search.SearchResult;
import entente.table.EventColumns;
import entente.table.TableContext;
import entente.wording.Messages;

/** Sheet of events: one row per event, in the order of the selection. */
final class EventsSheet {
    private EventsSheet() {}

    static Sheet of(SearchResult selection, TableContext context) {
        return new SheetBuilder<Event>("events").columns(EventColumns.ALL, context)
            .build(Messages.in(context.language()), selection.events()::stream);
    }
}
