package entente.web.view;

import entente.web.page.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of records in sections: the view of {@code record-list.html}.
 *
 * @param lead introductory sentences
 * @param figure a chart of the records, or null
 * @param sectionLinks links to the sections of the page, or to the other pages of the list
 */
public record RecordListView(
    String heading,
    String lead,
    @Nullable Figure figure,
    List<Link> sectionLinks,
    List<Section> sections) {
    /** A list with links to its sections, if there are more than two. */
    public static RecordListView of(String heading, String lead, @Nullable Figure figure, List<Section> sections) {
        List<Link> sectionLinks = sections.stream()
            .filter(section -> section.heading() != null)
            .map(section -> new Link(String.valueOf(section.heading()), "#" + section.id()))
            .toList();
        return new RecordListView(heading, lead, figure, sectionLinks.size() > 2 ? sectionLinks : List.of(), sections);
    }

    /**
     * A section of the list.
     *
     * @param id unique on the page
     * @param heading null for a section without one
     */
    public record Section(String id, @Nullable String heading, List<Entry> entries) {}

    /**
     * A record in a list.
     *
     * @param status of a commitment; null for other records
     * @param details text in small type after the name, or empty
     * @param about a sentence on the record, or empty
     */
    public record Entry(Link link, @Nullable StatusView status, String details, String about) {
        public Entry(Link link, String details, String about) {
            this(link, null, details, about);
        }

        /** Whether there is neither a status nor details. */
        boolean hasNoDetails() {
            return status == null && details.isEmpty();
        }
    }
}
