package entente.brief.sheet;

import static java.util.stream.Collectors.groupingBy;

import entente.brief.sheet.Sheet.Cell;
import entente.brief.sheet.Sheet.Comparison;
import entente.brief.sheet.Sheet.Match;
import entente.insight.YearCounts;
import entente.model.Event;
import entente.search.SearchResult;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A row of a table of years, whose events are counted here, and again by the spreadsheet.
 *
 * @param events those whose first day falls in the year
 */
record YearRow(int year, List<Event> events) {
    /** From the first year with an event to the last, gaps included. */
    static Stream<YearRow> of(SearchResult selection) {
        var events = selection.events().stream().collect(groupingBy(YearCounts::year));
        return selection.years().keySet().stream().map(year -> new YearRow(year, events.getOrDefault(year, List.of())));
    }

    /** @param also what {@code counted} asks, said of the table of events */
    Cell tally(Predicate<Event> counted, Match... also) {
        return tally(year, (int) events.stream().filter(counted).count(), also);
    }

    /** {@code count} events that begin in {@code year}, of those that {@code also} matches. */
    static Cell tally(int year, int count, Match... also) {
        var from = new Match("start", Comparison.AT_LEAST, Cells.day(LocalDate.of(year, 1, 1)));
        var until = new Match("start", Comparison.AT_MOST, Cells.day(LocalDate.of(year, 12, 31)));
        return new Cell.CountIf(count, "events", Stream.concat(Stream.of(from, until), Arrays.stream(also)).toList());
    }
}
