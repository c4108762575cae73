package entente.brief.sheet;

import static java.util.Comparator.comparingInt;

import entente.brief.sheet.Sheet.Cell;
import entente.brief.sheet.Sheet.Comparison;
import entente.brief.sheet.Sheet.Match;
import entente.brief.sheet.WorkbookFigure.SheetWithFigures;
import entente.model.Event;
import entente.model.Place;
import entente.picture.map.WorldMap;
import entente.search.SearchResult;
import entente.table.PlaceColumns;
import entente.table.TableContext;
import entente.wording.Messages;
import java.util.LinkedHashMap;
import java.util.List;

/** One row a place of the selected events, that with most events first. */
final class PlacesSheet {
    private PlacesSheet() {}

    static SheetWithFigures of(SearchResult selection, TableContext context) {
        var words = Messages.in(context.language());
        var counted = counted(selection.events());
        var sheet = new SheetBuilder<Counted>("places")
            .columns(PlaceColumns.ALL.within(Counted::place), context)
            .before("address", "events", 9, one -> new Cell.CountIf(one.events, "events",
                List.of(new Match("place_ids", Comparison.HAS, new Cell.TextCell(one.place.id())))))
            .sheet(words, counted::stream);
        return new SheetWithFigures(sheet, WorkbookFigure.bars(sheet,
            new WorldMap(selection.events(), places -> null).describe(words), "place",
            words.say("picture.data.place"), words));
    }

    private static List<Counted> counted(List<Event> events) {
        var counts = new LinkedHashMap<Place, Integer>();
        events.forEach(event -> event.places().stream().distinct()
            .forEach(place -> counts.merge(place, 1, Integer::sum)));
        return counts.entrySet().stream().map(entry -> new Counted(entry.getKey(), entry.getValue()))
            .sorted(comparingInt(Counted::events).reversed().thenComparing(one -> one.place.id()))
            .toList();
    }

    private record Counted(Place place, int events) {}
}
