package entente.web.view;

import entente.web.page.Link;
import java.util.List;

/**
 * A table of counts, followed by some of the events counted: the view of {@code count-table.html}.
 *
 * @param sections may be none
 */
public record CountPageView(String heading, String lead, Table table, List<Section> sections) {
    /**
     * Counts in rows and columns, each with a link to what it counts: the fragment {@code counts} of {@code fragments.html}.
     *
     * @param corner heading of the column of row names
     * @param columns the names of the columns
     */
    public record Table(String caption, String corner, List<String> columns, List<Row> rows) {}

    /** @param cells one a column */
    public record Row(String name, List<Cell> cells) {}

    /**
     * @param href empty where nothing is counted
     * @param label of the link, since a number alone does not describe its target
     */
    public record Cell(String count, String href, String label) {}

    /**
     * Events that belong together.
     *
     * @param id unique on the page
     * @param all links to all of them, to filter and to save
     */
    public record Section(String id, String heading, List<EventRow> rows, Link all) {}
}
