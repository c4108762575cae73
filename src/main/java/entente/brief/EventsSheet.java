package entente.brief;

import entente.model.Event;
import entente.search.Selection;
import entente.table.EventColumns;
import entente.table.TableContext;
import entente.wording.Words;

/** One row an event, in the order of the selection. */
final class EventsSheet {
    private EventsSheet() {}

    static Sheet of(Selection selection, TableContext context) {
        return new Grid<Event>("events").columns(EventColumns.ALL, context)
            .sheet(Words.in(context.language()), selection.events()::stream);
    }
}
