package entente.brief.sheet;

import entente.brief.sheet.WorkbookFigure.SheetWithFigures;
import entente.search.SearchResult;
import entente.search.query.Facet;
import entente.wording.Messages;
import java.util.stream.Stream;

/** Sheet of events per year by topic and by kind. */
final class YearsSheet {
    private YearsSheet() {}

    static SheetWithFigures of(SearchResult selection, Messages messages) {
        var topics = new YearStack(selection, Facet.TOPIC, messages);
        var kinds = new YearStack(selection, Facet.KIND, messages);
        var builder = new SheetBuilder<YearRow>("years").column("year", 9, year -> Cells.number(year.year()));
        var sheet = kinds.columns(topics.columns(builder)).build(messages, () -> YearRow.of(selection));
        return new SheetWithFigures(sheet, Stream.of(topics, kinds).flatMap(stack -> stack.figure(sheet)).toList());
    }
}
