package entente.brief.sheet;

import static entente.brief.sheet.Cells.day;
import static java.util.Comparator.naturalOrder;

import entente.brief.sheet.Sheet.Cell;
import entente.brief.sheet.Sheet.Comparison;
import entente.brief.sheet.Sheet.Match;
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

/** One row a strand of the selected events, one shaded column a year: what came in every year and what was missed. */
final class CalendarSheet {
    private static final int YEAR = 8;

    private CalendarSheet() {}

    static SheetWithFigures of(SearchResult selection, TableContext context) {
        var words = Messages.in(context.language());
        var rows = rows(selection);
        var grid = new SheetBuilder<Row>("calendar")
            .columns(StrandColumns.ALL.within(Row::strand), context)
            .column("episodes", 10, row -> new Cell.CountIf(row.episodes.size(), "events", List.of(row.match())))
            .column("first", 12, row -> day(row.first()))
            .column("last", 12, row -> day(row.last()));
        selection.years().keySet().forEach(year -> grid.shaded("y_" + year, YEAR,
            row -> YearRow.tally(year, YearCounts.count(row.episodes, year), row.match())));
        var sheet = grid.sheet(words, rows::stream);
        return new SheetWithFigures(sheet, rows.isEmpty()
            ? List.of()
            : List.of(new WorkbookFigure("calendar", words.say("brief.chart.calendar"),
                picture(rows, context.addresses()).describe(words), sheet.name(), null)));
    }

    private static EventSeriesChart picture(List<Row> rows, SiteUrls addresses) {
        return new EventSeriesChart(rows.stream().map(row -> new EventSeriesChart.Row(
            row.strand.names().in(addresses.language()), null, Ink.TEXT, row.episodes)).toList(), addresses);
    }

    /** Strands with episodes, in the order of the set. */
    private static List<Row> rows(SearchResult selection) {
        var ordered = selection.events().stream()
            .sorted(Comparator.comparing(Event::date).thenComparing(Event::id)).toList();
        return selection.set().strands().values().stream()
            .map(strand -> new Row(strand,
                ordered.stream().filter(event -> event.strands().contains(strand)).toList()))
            .filter(row -> !row.episodes.isEmpty())
            .toList();
    }

    /** @param episodes oldest first, at least one */
    private record Row(Strand strand, List<Event> episodes) {
        Match match() {
            return new Match("strands", Comparison.HAS, new Cell.TextCell(strand.id()));
        }

        LocalDate first() {
            return episodes.stream().map(event -> event.date().first()).min(naturalOrder()).orElseThrow();
        }

        LocalDate last() {
            return episodes.stream().map(event -> event.date().last()).max(naturalOrder()).orElseThrow();
        }
    }
}
