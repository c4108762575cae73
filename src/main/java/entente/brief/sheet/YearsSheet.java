package entente.brief.sheet;

import entente.brief.sheet.WorkbookFigure.SheetWithFigures;
import entente.search.SearchResult;
import entente.search.query.Facet;
import entente.wording.Messages;
import java.util.stream.Stream;

/** Events a year by topic and by kind. */
final class YearsSheet {
    private YearsSheet() {}

    static SheetWithFigures of(SearchResult selection, Messages words) {
        var topics = new YearStack(selection, Facet.TOPIC, words);
        var kinds = new YearStack(selection, Facet.KIND, words);
        var grid = new SheetBuilder<YearRow>("years").column("year", 9, year -> Cells.number(year.year()));
        var sheet = kinds.columns(topics.columns(grid)).sheet(words, () -> YearRow.of(selection));
        return new SheetWithFigures(sheet, Stream.of(topics, kinds).flatMap(stack -> stack.exhibit(sheet)).toList());
    }
}
