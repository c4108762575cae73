package entente.brief.sheet;

import entente.brief.sheet.Sheet.Comparison;
import entente.brief.sheet.Sheet.Criterion;
import entente.brief.sheet.WorkbookFigure.SheetWithFigures;
import entente.model.Significance;
import entente.search.SearchResult;
import entente.search.query.Facet;
import entente.wording.Messages;
import java.util.Arrays;
import java.util.stream.Stream;

/** Sheet of events per year: total, by reporting side, by significance and by area, with charts. */
final class SummarySheet {
    private SummarySheet() {}

    static SheetWithFigures of(SearchResult selection, Messages messages) {
        var sideStack = new YearStack(selection, Facet.SIDE, messages);
        var areaStack = new YearStack(selection, Facet.AREA, messages);
        var builder = new SheetBuilder<YearRow>("summary")
            .column("year", 9, year -> Cells.number(year.year()))
            .column("events", 11, year -> year.countCell(event -> true));
        sideStack.columns(builder);
        for (var significance : Arrays.asList(Significance.values()).reversed()) {
            builder.column("significance_" + significance.grade(), 16,
                year -> year.countCell(event -> event.significance() == significance,
                    new Criterion("significance", Comparison.EQUAL, Cells.number(significance.grade()))));
        }
        areaStack.columns(builder);
        var sheet = builder.build(messages, () -> YearRow.of(selection));
        var figures = Stream.of(areaStack, sideStack).flatMap(stack -> stack.figure(sheet)).toList();
        return new SheetWithFigures(sheet.withCharts(figures.stream().map(WorkbookFigure::chart).toList()), figures);
    }
}
