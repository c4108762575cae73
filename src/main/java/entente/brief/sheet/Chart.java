package entente.brief.sheet;

import entente.picture.Ink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A native chart of a spreadsheet. It refers to cells of a sheet, so it changes when the cells change.
 *
 * @param description text alternative, for people who cannot see the chart
 * @param sheet id of the sheet with the data
 * @param rowCount the number of rows that the chart shows, from the first
 * @param category name of the category column: years, places, days
 * @param categoryTitle title of the category axis
 * @param valueTitle title of the value axis; empty if the values have no meaning
 * @param series in the order of the inks; stacked from the bottom
 */
public record Chart(
    Form form, String title, String description, String sheet, int rowCount, String category, String categoryTitle,
    String valueTitle,
    List<Series> series) {
    public Chart {
        series = List.copyOf(series);
    }

    /** The chart type. */
    public enum Form {
        /** Stacked columns. */
        COLUMN,
        /** Horizontal bars, the first row at the top. */
        BAR,
        /** Markers without lines; the category axis has dates. */
        SCATTER
    }

    /**
     * A data series.
     *
     * @param column name of the column with the values
     * @param name shown in the legend
     * @param ink null for the ink at the index of the series in the chart
     */
    public record Series(String column, String name, @Nullable Ink ink) {
        /** A series in the ink at its index. */
        public Series(String column, String name) {
            this(column, name, null);
        }
    }
}
