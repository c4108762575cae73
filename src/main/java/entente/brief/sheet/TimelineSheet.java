package entente.brief.sheet;

import static java.util.Comparator.comparing;

import entente.brief.sheet.Sheet.Cell;
import entente.brief.sheet.WorkbookFigure.SheetWithFigures;
import entente.model.Event;
import entente.model.Vocabulary.Area;
import entente.picture.Lanes;
import entente.picture.time.Timeline;
import entente.search.SearchResult;
import entente.table.ColumnList;
import entente.table.EventColumns;
import entente.table.TableContext;
import entente.wording.Messages;
import java.util.List;

/** One row an event, oldest first, with the height at which its dot hides no other. */
final class TimelineSheet {
    /** Of more events no chart is drawn. */
    static final int MOST = 2000;

    /** So many dots stand side by side. */
    private static final int ACROSS = 130;

    private static final ColumnList<Event> EVENT =
        EventColumns.ALL.named("event_id", "date", "start", "title", "areas", "significance");

    private TimelineSheet() {}

    static SheetWithFigures of(SearchResult selection, TableContext context) {
        var language = context.language();
        var words = Messages.in(language);
        var areas = List.copyOf(selection.set().vocabulary().areas().values());
        var placed = placed(selection.events());
        var grid = new SheetBuilder<Placed>("timeline")
            .columns(EVENT.within(Placed::event), context);
        areas.forEach(area -> grid.column(column(area), 12, one -> one.height(area)));
        var sheet = grid.sheet(words, placed::stream);
        var series =
            areas.stream().map(area -> new Chart.Series(column(area), area.label().in(language))).toList();
        return new SheetWithFigures(sheet, placed.isEmpty() || placed.size() > MOST
            ? List.of()
            : List.of(new WorkbookFigure("timeline", sheet.name(),
                new Chart(Chart.Form.DOTS, words.say("brief.chart.timeline"),
                    new Timeline(selection.events(), selection.set().vocabulary(), context.addresses()).describe(words),
                    sheet.id(), sheet.count(), "start", words.say("picture.data.date"), "", series))));
    }

    private static String column(Area area) {
        return "lane_" + area.id().replace('-', '_');
    }

    /** Each event in the lowest lane in which it stands clear of the one before. */
    private static List<Placed> placed(List<Event> events) {
        var ordered = events.stream().sorted(comparing(Event::date).thenComparing(Event::id)).toList();
        if (ordered.isEmpty()) {
            return List.of();
        }
        double days = at(ordered.getLast()) - at(ordered.getFirst());
        var lanes = new Lanes(Math.ceil(days / ACROSS));
        return ordered.stream().map(event -> new Placed(event, lanes.take(at(event), at(event)) + 1)).toList();
    }

    private static double at(Event event) {
        return (double) event.date().first().toEpochDay();
    }

    /** @param lane from 1, the lowest */
    private record Placed(Event event, int lane) {
        /** In the column of its first area alone. */
        Cell height(Area area) {
            return event.areas().getFirst().equals(area) ? Cells.number(lane) : new Cell.Empty();
        }
    }
}
