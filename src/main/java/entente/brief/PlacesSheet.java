package entente.brief;

import static java.util.Comparator.comparingInt;

import entente.brief.Exhibit.Shown;
import entente.brief.Sheet.Cell;
import entente.brief.Sheet.Comparison;
import entente.brief.Sheet.Match;
import entente.model.Event;
import entente.model.Place;
import entente.picture.WorldMap;
import entente.search.Selection;
import entente.table.PlaceColumns;
import entente.table.TableContext;
import entente.wording.Words;
import java.util.LinkedHashMap;
import java.util.List;

/** One row a place of the selected events, that with most events first. */
final class PlacesSheet {
    private PlacesSheet() {}

    static Shown of(Selection selection, TableContext context) {
        var words = Words.in(context.language());
        var counted = counted(selection.events());
        var sheet = new Grid<Counted>("places")
            .columns(PlaceColumns.ALL.within(Counted::place), context)
            .before("address", "events", 9, one -> new Cell.Tally(one.events, "events",
                List.of(new Match("place_ids", Comparison.HAS, new Cell.Words(one.place.id())))))
            .sheet(words, counted::stream);
        return new Shown(sheet, Exhibit.bars(sheet,
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
