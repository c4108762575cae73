package entente.web.view;

import entente.web.page.Link;
import java.util.List;

/**
 * A page with a table of counts, followed by lists of counted events: the view of {@code count-table.html}.
 *
 * @param lead introductory sentences
 * @param sections lists of events; may be empty
 */
public record CountPageView(String heading, String lead, Table table, List<Section> sections) {
    /**
     * A table of counts, each linked to the counted events: the fragment {@code counts} of {@code fragments.html}.
     *
     * @param corner heading of the first column, which has the names of the rows
     * @param columns headings of the other columns
     */
    public record Table(String caption, String corner, List<String> columns, List<Row> rows) {}

    /**
     * A row of the table.
     *
     * @param cells one per column, without the first
     */
    public record Row(String name, List<Cell> cells) {}

    /**
     * A count.
     *
     * @param href URL of the list of the counted events; empty if the count is zero
     * @param label accessible name of the link, since a number alone does not describe its target (WCAG 2.4.4)
     */
    public record Cell(String count, String href, String label) {}

    /**
     * A list of events under a heading.
     *
     * @param id unique on the page
     * @param all link to the list page with all of these events, where they can be filtered and saved
     */
    public record Section(String id, String heading, List<EventRow> rows, Link all) {}
}
