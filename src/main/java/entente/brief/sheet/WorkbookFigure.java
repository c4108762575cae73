package entente.brief.sheet;

import entente.wording.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the workbook: a row in the sheet of figures, and usually a chart.
 *
 * @param id snake_case: {@code events_by_topic}
 * @param description text alternative
 * @param sheet the name of the sheet with its numbers
 * @param chart null if shaded cells are the figure
 */
record WorkbookFigure(String id, String title, String description, String sheet, @Nullable Chart chart) {
    /** Maximum number of bars in a chart. */
    static final int MAX_BARS = 15;

    WorkbookFigure(String id, String sheet, Chart chart) {
        this(id, chart.title(), chart.description(), sheet, chart);
    }

    /** A bar chart of the column {@code events} over the first rows of {@code sheet}; empty if it has no rows. */
    static List<WorkbookFigure> bars(Sheet sheet, String description, String category, String categoryTitle,
        Messages messages) {
        String events = messages.get("picture.data.events");
        return sheet.rowCount() == 0
            ? List.of()
            : List.of(new WorkbookFigure(sheet.id(), sheet.name(),
                new Chart(Chart.Form.BAR, messages.get("brief.chart." + sheet.id()), description, sheet.id(),
                    Math.min(MAX_BARS, sheet.rowCount()), category, categoryTitle, events,
                    List.of(new Chart.Series("events", events)))));
    }

    /** A sheet with the figures of its numbers; no figures if it has no rows. */
    record SheetWithFigures(Sheet sheet, List<WorkbookFigure> figures) {
        SheetWithFigures {
            figures = List.copyOf(figures);
        }
    }
}
