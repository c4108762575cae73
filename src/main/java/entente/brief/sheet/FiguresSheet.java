package entente.brief.sheet;

import static entente.brief.sheet.Cells.words;

import entente.wording.Messages;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The figures of the workbook, a row each, and under them the charts, drawn of the cells of other sheets. */
final class FiguresSheet {
    private FiguresSheet() {}

    static Sheet of(List<WorkbookFigure> exhibits, Messages words) {
        return new SheetBuilder<WorkbookFigure>("figures")
            .column("figure", 18, exhibit -> words(exhibit.id()))
            .column("title", 46, exhibit -> words(exhibit.title()))
            .column("sheet", 14, exhibit -> words(exhibit.sheet()))
            .column("about", 82, exhibit -> words(exhibit.about()))
            .sheet(words, exhibits::stream)
            .with(exhibits.stream().map(WorkbookFigure::chart).filter(Objects::nonNull).toList());
    }

    /** The figures of all {@code sheets}, in order. */
    static Sheet of(Stream<WorkbookFigure.SheetWithFigures> sheets, Messages words) {
        return of(sheets.flatMap(shown -> shown.exhibits().stream()).toList(), words);
    }
}
