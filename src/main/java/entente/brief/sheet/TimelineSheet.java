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

/** Sheet for the timeline chart: one row per event, oldest first, with a lane in which its marker overlaps no other. */
final class TimelineSheet {
    /** The maximum number of events for which the workbook has a timeline chart. */
    static final int MAX_EVENTS = 2000;

    /** The number of markers that fit next to each other in the width of the chart. */
    private static final int MARKERS_ACROSS = 130;

    private static final ColumnList<Event> EVENT_COLUMNS =
        EventColumns.ALL.named("event_id", "date", "start", "title", "areas", "significance");

    private TimelineSheet() {}

    static SheetWithFigures of(SearchResult selection, TableContext context) {
        var language = context.language();
        var messages = Messages.in(language);
        var areas = List.copyOf(selection.set().vocabulary().areas().values());
        var rows = rows(selection.events());
        var builder = new SheetBuilder<TimelineRow>("timeline")
            .columns(EVENT_COLUMNS.compose(TimelineRow::event), context);
        areas.forEach(area -> builder.column(column(area), 12, row -> row.laneIn(area)));
        var sheet = builder.build(messages, rows::stream);
        var series =
            areas.stream().map(area -> new Chart.Series(column(area), area.label().in(language))).toList();
        return new SheetWithFigures(sheet, rows.isEmpty() || rows.size() > MAX_EVENTS
            ? List.of()
            : List.of(new WorkbookFigure("timeline", sheet.name(),
                new Chart(Chart.Form.SCATTER, messages.get("brief.chart.timeline"),
                    new Timeline(selection.events(), selection.set().vocabulary(), context.urls()).describe(messages),
                    sheet.id(), sheet.rowCount(), "start", messages.get("picture.data.date"), "", series))));
    }

    private static String column(Area area) {
        return "lane_" + area.id().replace('-', '_');
    }

    /** Assigns to each event the lowest lane in which its marker overlaps no other. */
    private static List<TimelineRow> rows(List<Event> events) {
        var ordered = events.stream().sorted(comparing(Event::date).thenComparing(Event::id)).toList();
        if (ordered.isEmpty()) {
            return List.of();
        }
        double days = epochDay(ordered.getLast()) - epochDay(ordered.getFirst());
        var lanes = new Lanes(Math.ceil(days / MARKERS_ACROSS));
        return ordered.stream().map(event -> new TimelineRow(event, lanes.assign(epochDay(event), epochDay(event)) + 1))
            .toList();
    }

    private static double epochDay(Event event) {
        return (double) event.date().first().toEpochDay();
    }

    /**
     * A row of the sheet.
     *
     * @param lane from 1, the lowest
     */
    private record TimelineRow(Event event, int lane) {
        /** The lane in the column of the event's first area, empty in the columns of other areas. */
        Cell laneIn(Area area) {
            return event.areas().getFirst().equals(area) ? Cells.number(lane) : new Cell.EmptyCell();
        }
    }
}
