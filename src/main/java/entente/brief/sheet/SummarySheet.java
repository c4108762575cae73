package entente.brief.sheet;

import entente.brief.sheet.Sheet.Comparison;
import entente.brief.sheet.Sheet.Match;
import entente.brief.sheet.WorkbookFigure.SheetWithFigures;
import entente.model.Significance;
import entente.search.SearchResult;
import entente.search.query.Facet;
import entente.wording.Messages;
import java.util.Arrays;
import java.util.stream.Stream;

/** Events a year, by who tells them, by what they weigh and by area, with charts beside. */
final class SummarySheet {
    private SummarySheet() {}

    static SheetWithFigures of(SearchResult selection, Messages words) {
        var sides = new YearStack(selection, Facet.SIDE, words);
        var areas = new YearStack(selection, Facet.AREA, words);
        var grid = new SheetBuilder<YearRow>("summary")
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
        return new SheetWithFigures(sheet.with(exhibits.stream().map(WorkbookFigure::chart).toList()), exhibits);
    }
}
