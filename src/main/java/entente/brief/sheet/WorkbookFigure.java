package entente.brief.sheet;

import entente.wording.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the workbook: where its numbers stand, and what is drawn of them.
 *
 * @param id snake_case: {@code events_by_topic}
 * @param sheet the name of the sheet with its numbers
 * @param chart null where the cells themselves are shaded
 */
record WorkbookFigure(String id, String title, String about, String sheet, @Nullable Chart chart) {
    /** So many bars are drawn. */
    static final int BARS = 15;

    WorkbookFigure(String id, String sheet, Chart chart) {
        this(id, chart.title(), chart.about(), sheet, chart);
    }

    /** Bars of the first rows of {@code sheet}, as long as its column {@code events} says; none without a row. */
    static List<WorkbookFigure> bars(Sheet sheet, String about, String along, String alongTitle, Messages words) {
        String events = words.say("picture.data.events");
        return sheet.count() == 0
            ? List.of()
            : List.of(new WorkbookFigure(sheet.id(), sheet.name(),
                new Chart(Chart.Form.BARS, words.say("brief.chart." + sheet.id()), about, sheet.id(),
                    Math.min(BARS, sheet.count()), along, alongTitle, events,
                    List.of(new Chart.Series("events", events)))));
    }

    /** A sheet with the figures of its numbers; none where there is nothing to draw. */
    record SheetWithFigures(Sheet sheet, List<WorkbookFigure> exhibits) {
        SheetWithFigures {
            exhibits = List.copyOf(exhibits);
        }
    }
}
