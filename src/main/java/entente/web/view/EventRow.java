package entente.web.view;

import entente.web.page.Link;
import java.util.List;

/**
 * An event in a list: the fragment {@code event} of {@code fragments.html}.
 *
 * @param title of the event, linked to its page
 * @param name the title as runs of text, with the words of the search highlighted
 * @param details kind, places and sourcing: «Exercise · Qingdao · 4 sources, 2 origins; told by both sides»
 * @param grade significance, 1 to 3
 * @param weight significance in words
 * @param warning that a high-significance event has one origin or one side only; else empty
 * @param excerpts other texts of the event that match the search
 */
public record EventRow(DateView date, Link title, List<HighlightedText> name, List<AreaLabel> areas, String details,
    int grade,
    String weight, String warning, List<Excerpt> excerpts) {
    /**
     * A text of the event, or a part of it, that matches the search.
     *
     * @param field the field that holds the text: «Summary»
     * @param language BCP 47 tag of the text
     */
    public record Excerpt(String field, String language, List<HighlightedText> runs) {}
}
