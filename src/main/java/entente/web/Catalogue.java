package entente.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All records of one kind: the view of {@code catalogue.html}.
 *
 * @param lead what these records are
 * @param figure the records in one picture, or null
 * @param jumps to a part of the page, or to other such pages
 */
record Catalogue(
    String heading,
    String lead,
    @Nullable Figure figure,
    List<Link> jumps,
    List<Part> parts) {
    /** With a jump to each part. */
    static Catalogue of(String heading, String lead, @Nullable Figure figure, List<Part> parts) {
        List<Link> jumps = parts.stream()
            .filter(part -> part.heading() != null)
            .map(part -> new Link(String.valueOf(part.heading()), "#" + part.id()))
            .toList();
        return new Catalogue(heading, lead, figure, jumps.size() > 2 ? jumps : List.of(), parts);
    }

    /**
     * Records that belong together.
     *
     * @param id unique on the page
     * @param heading null where the page has one part alone
     */
    record Part(String id, @Nullable String heading, List<Item> items) {}

    /**
     * A record in a list.
     *
     * @param status where something undertaken stands; null for all else
     * @param details small print beside its name
     * @param about a sentence, or empty
     */
    record Item(Link link, @Nullable Verdict status, String details, String about) {
        Item(Link link, String details, String about) {
            this(link, null, details, about);
        }

        /** Whether there is no small print. */
        boolean bare() {
            return status == null && details.isEmpty();
        }
    }
}
