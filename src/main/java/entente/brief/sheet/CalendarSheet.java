package entente.brief.sheet;

import static entente.brief.sheet.Cells.date;
import static java.util.Comparator.naturalOrder;

import entente.brief.sheet.Sheet.Cell;
import entente.brief.sheet.Sheet.Comparison;
import entente.brief.sheet.Sheet.Criterion;
import entente.brief.sheet.WorkbookFigure.SheetWithFigures;
import entente.insight.YearCounts;
import entente.model.Event;
import entente.model.Strand;
import entente.picture.Ink;
import entente.picture.time.EventSeriesChart;
import entente.search.SearchResult;
import entente.table.StrandColumns;
import entente.table.TableContext;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Sheet of strands and years: one row per strand, one shaded column of event counts per year. Years without events are
 * visible as gaps.
 */
final class CalendarSheet {
    private static final int YEAR_WIDTH = 8;

    private CalendarSheet() {}

    static SheetWithFigures of(SearchResult selection, TableContext context) {
        var messages = Messages.in(context.language());
        var rows = rows(selection);
        var builder = new SheetBuilder<StrandRow>("calendar")
            .columns(StrandColumns.ALL.compose(StrandRow::strand), context)
            .column("episodes", 10, row -> new Cell.CountIf(row.episodes.size(), "events", List.of(row.criterion())))
            .column("first", 12, row -> date(row.first()))
            .column("last", 12, row -> date(row.last()));
        selection.yearCounts().keySet().forEach(year -> builder.shadedColumn("y_" + year, YEAR_WIDTH,
            row -> YearRow.countCell(year, YearCounts.count(row.episodes, year), row.criterion())));
        var sheet = builder.build(messages, rows::stream);
        return new SheetWithFigures(sheet, rows.isEmpty()
            ? List.of()
            : List.of(new WorkbookFigure("calendar", messages.get("brief.chart.calendar"),
                eventSeries(rows, context.urls()).describe(messages), sheet.name(), null)));
    }

    private static EventSeriesChart eventSeries(List<StrandRow> rows, SiteUrls urls) {
        return new EventSeriesChart(rows.stream().map(row -> new EventSeriesChart.Row(
            row.strand.names().in(urls.language()), null, Ink.TEXT, row.episodes)).toList(), urls);
    }

    /** The strands that have selected events, in the order of the event set. */
    private static List<StrandRow> rows(SearchResult selection) {
        var ordered = selection.events().stream()
            .sorted(Comparator.comparing(Event::date).thenComparing(Event::id)).toList();
        return selection.set().strands().values().stream()
            .map(strand -> new StrandRow(strand,
                ordered.stream().filter(event -> event.strands().contains(strand)).toList()))
            .filter(row -> !row.episodes.isEmpty())
            .toList();
    }

    /**
     * A row of the sheet.
     *
     * @param episodes the events of the strand, oldest first, at least one
     */
    private record StrandRow(Strand strand, List<Event> episodes) {
        /** The condition that selects the events of the strand. */
        Criterion criterion() {
            return new Criterion("strands", Comparison.CONTAINS, new Cell.TextCell(strand.id()));
        }

        LocalDate first() {
            return episodes.stream().map(event -> event.date().first()).min(naturalOrder()).orElseThrow();
        }

        LocalDate last() {
            return episodes.stream().map(event -> event.date().last()).max(naturalOrder()).orElseThrow();
        }
    }
}
