package entente.web;

import java.util.List;

/**
 * Events counted, with some of them told: the view of {@code tally.html}.
 *
 * @param parts may be none
 */
record Tally(String heading, String lead, CountTable table, List<Part> parts) {
    /**
     * Events that belong together.
     *
     * @param id unique on the page
     * @param all leads to all of them, to filter and to take away
     */
    record Part(String id, String heading, List<EventRow> rows, Link all) {}
}
