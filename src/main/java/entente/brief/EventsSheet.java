package entente.brief;

import entente.insight.EventColumn;
import entente.model.Event;
import entente.search.Selection;
import entente.wording.Addresses;
import entente.wording.Words;

/** One row an event, in the order of the selection. */
final class EventsSheet {
    private EventsSheet() {}

    static Sheet of(Selection selection, Addresses addresses) {
        var language = addresses.language();
        var vocabulary = selection.set().vocabulary();
        var grid = new Grid<Event>("events");
        for (var column : EventColumn.ALL) {
            grid.column(column.name(), column.width(),
                event -> Cells.of(column.of(event, language, vocabulary), addresses));
        }
        return grid.sheet(Words.in(language), selection.events()::stream);
    }
}
