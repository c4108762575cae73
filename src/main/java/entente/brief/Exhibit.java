package entente.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the workbook: where its numbers stand, and what is drawn of them.
 *
 * @param id snake_case: {@code events_by_topic}
 * @param sheet the name of the sheet with its numbers
 * @param chart null where the cells themselves are shaded
 */
record Exhibit(String id, String title, String about, String sheet, @Nullable Chart chart) {
    Exhibit(String id, String sheet, Chart chart) {
        this(id, chart.title(), chart.about(), sheet, chart);
    }

    /** A sheet with the figures of its numbers; none where there is nothing to draw. */
    record Shown(Sheet sheet, List<Exhibit> exhibits) {
        Shown {
            exhibits = List.copyOf(exhibits);
        }
    }
}
