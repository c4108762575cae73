package entente.web.view;

import entente.web.page.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All records of one kind: the view of {@code record-list.html}.
 *
 * @param lead what these records are
 * @param figure the records in one picture, or null
 * @param jumps to a part of the page, or to other such pages
 */
public record RecordListView(
    String heading,
    String lead,
    @Nullable Figure figure,
    List<Link> jumps,
    List<Section> parts) {
    /** With a jump to each part. */
    public static RecordListView of(String heading, String lead, @Nullable Figure figure, List<Section> parts) {
        List<Link> jumps = parts.stream()
            .filter(part -> part.heading() != null)
            .map(part -> new Link(String.valueOf(part.heading()), "#" + part.id()))
            .toList();
        return new RecordListView(heading, lead, figure, jumps.size() > 2 ? jumps : List.of(), parts);
    }

    /**
     * Records that belong together.
     *
     * @param id unique on the page
     * @param heading null where the page has one part alone
     */
    public record Section(String id, @Nullable String heading, List<Entry> items) {}

    /**
     * A record in a list.
     *
     * @param status where something undertaken stands; null for all else
     * @param details small print beside its name
     * @param about a sentence, or empty
     */
    public record Entry(Link link, @Nullable StatusView status, String details, String about) {
        public Entry(Link link, String details, String about) {
            this(link, null, details, about);
        }

        /** Whether there is no small print. */
        boolean bare() {
            return status == null && details.isEmpty();
        }
    }
}
