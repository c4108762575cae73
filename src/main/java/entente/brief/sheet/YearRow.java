package entente.brief.sheet;

import static java.util.stream.Collectors.groupingBy;

import entente.brief.sheet.Sheet.Cell;
import entente.brief.sheet.Sheet.Comparison;
import entente.brief.sheet.Sheet.Criterion;
import entente.insight.YearCounts;
import entente.model.Event;
import entente.search.SearchResult;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The row of one year in a table of counts.
 *
 * @param events the events whose first day is in the year
 */
record YearRow(int year, List<Event> events) {
    /** One row per year from the first event to the last, including years without events. */
    static Stream<YearRow> of(SearchResult selection) {
        var events = selection.events().stream().collect(groupingBy(YearCounts::year));
        return selection.yearCounts().keySet().stream()
            .map(year -> new YearRow(year, events.getOrDefault(year, List.of())));
    }

    /**
     * A count of events of this year, as value and as formula.
     *
     * @param condition selects the events to count
     * @param criteria the same condition as criteria on the sheet of events
     */
    Cell countCell(Predicate<Event> condition, Criterion... criteria) {
        return countCell(year, (int) events.stream().filter(condition).count(), criteria);
    }

    /** The cell for a known count of events that begin in {@code year} and meet {@code criteria}. */
    static Cell countCell(int year, int count, Criterion... criteria) {
        var from = new Criterion("start", Comparison.AT_LEAST, Cells.date(LocalDate.of(year, 1, 1)));
        var until = new Criterion("start", Comparison.AT_MOST, Cells.date(LocalDate.of(year, 12, 31)));
        return new Cell.CountIf(count, "events",
            Stream.concat(Stream.of(from, until), Arrays.stream(criteria)).toList());
    }
}
