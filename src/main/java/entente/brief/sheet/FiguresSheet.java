package entente.brief.sheet;

import static entente.brief.sheet.Cells.text;

import entente.wording.Messages;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Sheet of figures: one row per figure with its description, and below the rows the charts, which refer to cells of
 * other sheets.
 */
final class FiguresSheet {
    private FiguresSheet() {}

    static Sheet of(List<WorkbookFigure> figures, Messages messages) {
        return new SheetBuilder<WorkbookFigure>("figures")
            .column("figure", 18, figure -> text(figure.id()))
            .column("title", 46, figure -> text(figure.title()))
            .column("sheet", 14, figure -> text(figure.sheet()))
            .column("about", 82, figure -> text(figure.description()))
            .build(messages, figures::stream)
            .withCharts(figures.stream().map(WorkbookFigure::chart).filter(Objects::nonNull).toList());
    }

    /** The figures of all {@code sheets}, in order. */
    static Sheet of(Stream<WorkbookFigure.SheetWithFigures> sheets, Messages messages) {
        return of(sheets.flatMap(sheet -> sheet.figures().stream()).toList(), messages);
    }
}
