package entente.brief;

import entente.brief.Exhibit.Shown;
import entente.brief.Sheet.Comparison;
import entente.brief.Sheet.Match;
import entente.model.Significance;
import entente.search.Facet;
import entente.search.Selection;
import entente.wording.Words;
import java.util.Arrays;
import java.util.stream.Stream;

/** Events a year, by who tells them, by what they weigh and by area, with charts beside. */
final class SummarySheet {
    private SummarySheet() {}

    static Shown of(Selection selection, Words words) {
        var sides = new YearStack(selection, Facet.SIDE, words);
        var areas = new YearStack(selection, Facet.AREA, words);
        var grid = new Grid<YearRow>("summary")
            .column("year", 9, year -> Cells.number(year.year()))
            .column("events", 11, year -> year.tally(event -> true));
        sides.columns(grid);
        for (var weight : Arrays.asList(Significance.values()).reversed()) {
            grid.column("significance_" + weight.grade(), 16,
                year -> year.tally(event -> event.significance() == weight,
                    new Match("significance", Comparison.EQUAL, Cells.number(weight.grade()))));
        }
        areas.columns(grid);
        var sheet = grid.sheet(words, () -> YearRow.of(selection));
        var exhibits = Stream.of(areas, sides).flatMap(stack -> stack.exhibit(sheet)).toList();
        return new Shown(sheet.with(exhibits.stream().map(Exhibit::chart).toList()), exhibits);
    }
}
