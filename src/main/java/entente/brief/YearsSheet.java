package entente.brief;

import entente.brief.Exhibit.Shown;
import entente.search.Facet;
import entente.search.Selection;
import entente.wording.Words;
import java.util.stream.Stream;

/** Events a year by topic and by kind. */
final class YearsSheet {
    private YearsSheet() {}

    static Shown of(Selection selection, Words words) {
        var topics = new YearStack(selection, Facet.TOPIC, words);
        var kinds = new YearStack(selection, Facet.KIND, words);
        var grid = new Grid<YearRow>("years").column("year", 9, year -> Cells.number(year.year()));
        var sheet = kinds.columns(topics.columns(grid)).sheet(words, () -> YearRow.of(selection));
        return new Shown(sheet, Stream.of(topics, kinds).flatMap(stack -> stack.exhibit(sheet)).toList());
    }
}
