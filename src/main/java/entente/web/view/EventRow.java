package entente.web.view;

import entente.web.page.Link;
import java.util.List;

/**
 * An event in a list: the fragment {@code events} of {@code fragments.html}.
 *
 * @param name the title, marked where it has the words asked for
 * @param details kind, places and who tells it
 * @param grade significance, 1 to 3
 * @param weight significance in words
 * @param warning what it lacks that its weight asks for, or empty
 * @param excerpts where the words asked for stand besides
 */
public record EventRow(DateView when, Link title, List<HighlightedText> name, List<AreaLabel> areas, String details,
    int grade,
    String weight, String warning, List<Excerpt> excerpts) {
    /**
     * A text of the event in which words asked for stand.
     *
     * @param where what the text is to the event: «Summary»
     * @param language BCP 47 tag of the text's
     */
    record Excerpt(String where, String language, List<HighlightedText> pieces) {}
}
