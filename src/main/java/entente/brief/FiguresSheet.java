package entente.brief;

import static entente.brief.Cells.words;

import entente.wording.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The figures of the workbook, a row each, and under them the charts, drawn of the cells of other sheets. */
final class FiguresSheet {
    private FiguresSheet() {}

    static Sheet of(List<Exhibit> exhibits, Words words) {
        return new Grid<Exhibit>("figures")
            .column("figure", 18, exhibit -> words(exhibit.id()))
            .column("title", 46, exhibit -> words(exhibit.title()))
            .column("sheet", 14, exhibit -> words(exhibit.sheet()))
            .column("about", 82, exhibit -> words(exhibit.about()))
            .sheet(words, exhibits::stream)
            .with(exhibits.stream().map(Exhibit::chart).filter(Objects::nonNull).toList());
    }

    /** The figures of all {@code sheets}, in order. */
    static Sheet of(Stream<Exhibit.Shown> sheets, Words words) {
        return of(sheets.flatMap(shown -> shown.exhibits().stream()).toList(), words);
    }
}
