package entente.brief.sheet;

import static java.util.Comparator.comparingInt;

import entente.brief.sheet.Sheet.Cell;
import entente.brief.sheet.Sheet.Comparison;
import entente.brief.sheet.Sheet.Criterion;
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

/** Sheet of places: one row per place of the selected events, most events first. */
final class PlacesSheet {
    private PlacesSheet() {}

    static SheetWithFigures of(SearchResult selection, TableContext context) {
        var messages = Messages.in(context.language());
        var placeCounts = placeCounts(selection.events());
        var sheet = new SheetBuilder<PlaceCount>("places")
            .columns(PlaceColumns.ALL.compose(PlaceCount::place), context)
            .insertBefore("address", "events", 9, row -> new Cell.CountIf(row.events, "events",
                List.of(new Criterion("place_ids", Comparison.CONTAINS, new Cell.TextCell(row.place.id())))))
            .build(messages, placeCounts::stream);
        return new SheetWithFigures(sheet, WorkbookFigure.bars(sheet,
            new WorldMap(selection.events(), places -> null).describe(messages), "place",
            messages.get("picture.data.place"), messages));
    }

    private static List<PlaceCount> placeCounts(List<Event> events) {
        var counts = new LinkedHashMap<Place, Integer>();
        events.forEach(event -> event.places().stream().distinct()
            .forEach(place -> counts.merge(place, 1, Integer::sum)));
        return counts.entrySet().stream().map(entry -> new PlaceCount(entry.getKey(), entry.getValue()))
            .sorted(comparingInt(PlaceCount::events).reversed().thenComparing(row -> row.place.id()))
            .toList();
    }

    private record PlaceCount(Place place, int events) {}
}
