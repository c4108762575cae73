package entente.brief;

import static entente.brief.Cells.day;
import static java.util.Comparator.naturalOrder;

import entente.brief.Exhibit.Shown;
import entente.brief.Sheet.Cell;
import entente.brief.Sheet.Comparison;
import entente.brief.Sheet.Match;
import entente.insight.Years;
import entente.model.Event;
import entente.model.Strand;
import entente.picture.Ink;
import entente.picture.SeriesCalendar;
import entente.search.Selection;
import entente.table.StrandColumns;
import entente.table.TableContext;
import entente.wording.Addresses;
import entente.wording.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** One row a strand of the selected events, one shaded column a year: what came in every year and what was missed. */
final class CalendarSheet {
    private static final int YEAR = 8;

    private CalendarSheet() {}

    static Shown of(Selection selection, TableContext context) {
        var words = Words.in(context.language());
        var rows = rows(selection);
        var grid = new Grid<Row>("calendar")
            .columns(StrandColumns.ALL.within(Row::strand), context)
            .column("episodes", 10, row -> new Cell.Tally(row.episodes.size(), "events", List.of(row.match())))
            .column("first", 12, row -> day(row.first()))
            .column("last", 12, row -> day(row.last()));
        selection.years().keySet().forEach(year -> grid.shaded("y_" + year, YEAR,
            row -> YearRow.tally(year, Years.count(row.episodes, year), row.match())));
        var sheet = grid.sheet(words, rows::stream);
        return new Shown(sheet, rows.isEmpty()
            ? List.of()
            : List.of(new Exhibit("calendar", words.say("brief.chart.calendar"),
                picture(rows, context.addresses()).describe(words), sheet.name(), null)));
    }

    private static SeriesCalendar picture(List<Row> rows, Addresses addresses) {
        return new SeriesCalendar(rows.stream().map(row -> new SeriesCalendar.Row(
            row.strand.names().in(addresses.language()), null, Ink.TEXT, row.episodes)).toList(), addresses);
    }

    /** Strands with episodes, in the order of the set. */
    private static List<Row> rows(Selection selection) {
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
            return new Match("strands", Comparison.HAS, new Cell.Words(strand.id()));
        }

        LocalDate first() {
            return episodes.stream().map(event -> event.date().first()).min(naturalOrder()).orElseThrow();
        }

        LocalDate last() {
            return episodes.stream().map(event -> event.date().last()).max(naturalOrder()).orElseThrow();
        }
    }
}
