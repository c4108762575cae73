package entente.brief;

import static java.util.stream.Collectors.groupingBy;

import entente.brief.Sheet.Cell;
import entente.brief.Sheet.Match;
import entente.brief.Sheet.Series;
import entente.insight.Side;
import entente.model.Event;
import entente.model.Significance;
import entente.search.Selection;
import entente.wording.Addresses;
import entente.wording.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Events a year, by who tells them and by what they weigh: counted here, and again by the spreadsheet. */
final class SummarySheet {
    private SummarySheet() {}

    static Sheet of(Selection selection, Addresses addresses) {
        var words = Words.in(addresses.language());
        var filters = new FilterWords(selection.set(), words);
        var vocabulary = selection.set().vocabulary();
        var grid = new Grid<Year>("summary")
            .column("year", 9, year -> Cells.number(year.number))
            .column("events", 11, year -> year.tally(event -> true));
        var series = new ArrayList<Series>();
        for (var side : Side.all(vocabulary)) {
            var column = "side_" + side.id().replace('-', '_');
            grid.column(column, 16, year -> year.tally(event -> Side.of(event, vocabulary).id().equals(side.id()),
                new Match("side", "=", new Cell.Words(side.id()))));
            series.add(new Series(column, filters.side(side.id())));
        }
        for (var weight : Arrays.asList(Significance.values()).reversed()) {
            grid.column("significance_" + weight.grade(), 16,
                year -> year.tally(event -> event.significance() == weight,
                    new Match("significance", "=", Cells.number(weight.grade()))));
        }
        return grid.sheet(words, () -> years(selection))
            .with(new Sheet.Chart(words.say("brief.summary.chart"), "year", series));
    }

    private static Stream<Year> years(Selection selection) {
        var events = selection.events().stream().collect(groupingBy(event -> event.date().first().getYear()));
        return selection.years().keySet().stream().map(year -> new Year(year, events.getOrDefault(year, List.of())));
    }

    /** @param events those whose first day falls in the year */
    private record Year(int number, List<Event> events) {
        Cell tally(Predicate<Event> counted, Match... also) {
            var from = new Match("start", ">=", Cells.day(LocalDate.of(number, 1, 1)));
            var until = new Match("start", "<=", Cells.day(LocalDate.of(number, 12, 31)));
            var matches = Stream.concat(Stream.of(from, until), Arrays.stream(also)).toList();
            return new Cell.Tally(Math.toIntExact(events.stream().filter(counted).count()), "events", matches);
        }
    }
}
