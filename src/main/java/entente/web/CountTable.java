package entente.web;

import java.util.List;

/**
 * Counts in rows and columns, each leading to what it counts: the fragment {@code counts} of {@code parts.html}.
 *
 * @param corner what the names of the rows are
 * @param columns the names of the columns
 */
record CountTable(String caption, String corner, List<String> columns, List<Row> rows) {
    /** @param cells one a column */
    record Row(String name, List<Cell> cells) {}

    /**
     * @param href empty where nothing is counted
     * @param label of the link, since a number alone says little
     */
    record Cell(String count, String href, String label) {}
}
