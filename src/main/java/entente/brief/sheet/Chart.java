package entente.brief.sheet;

import entente.picture.Ink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart that a spreadsheet draws of the rows of a sheet, and draws again as they change.
 *
 * @param title what it shows
 * @param about the same told to someone who cannot see it
 * @param sheet id of the sheet that holds what is drawn
 * @param rows how many of its rows are drawn, from the first
 * @param along the column that says where a mark stands: a year, a place, a day
 * @param alongTitle what that is, in words
 * @param upTitle what the length of a mark measures, in words; empty where its height means nothing
 * @param series what is drawn, in the order of the inks; stacks from below
 */
public record Chart(
    Form form, String title, String about, String sheet, int rows, String along, String alongTitle, String upTitle,
    List<Series> series) {
    public Chart {
        series = List.copyOf(series);
    }

    /** What its marks are. */
    public enum Form {
        /** Columns, the series on top of each other. */
        STACKS,
        /** Bars, from the first row downwards. */
        BARS,
        /** Dots over days. */
        DOTS
    }

    /**
     * A part of the chart.
     *
     * @param column the one that holds the length or height of its marks
     * @param ink null for the next in order
     */
    public record Series(String column, String name, @Nullable Ink ink) {
        public Series(String column, String name) {
            this(column, name, null);
        }
    }
}
