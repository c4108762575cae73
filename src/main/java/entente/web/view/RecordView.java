package entente.web.view;

import entente.web.page.Link;
import entente.web.view.RecordListView.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of an actor, place, source, outlet or strand: the view of {@code record.html}.
 *
 * @param area to which the record belongs, or null
 * @param kicker type of the record, shown above its title
 * @param lead introductory sentences, or empty
 * @param figure timeline or map of its events, or null
 * @param years chart of its events per year, or null if there are too few events or years
 * @param sections lists of related records
 * @param events its events, or null if there are none
 * @param address public URL of the page
 * @param cite references to the page, or null
 */
public record RecordView(
    @Nullable AreaLabel area,
    String kicker,
    String title,
    String lead,
    List<Fact> facts,
    @Nullable Figure figure,
    @Nullable Figure years,
    List<Section> sections,
    @Nullable Events events,
    String address,
    CiteThis.@Nullable CiteThisView cite) {

    /**
     * A labelled value: text, links, or both.
     *
     * @param language BCP 47 tag of the text; null if it is in the language of the page
     * @param words the text, or empty
     */
    record Fact(String label, @Nullable String language, String words, List<Link> links) {
        static Fact of(String label, String words) {
            return new Fact(label, null, words, List.of());
        }

        static Fact ofLinks(String label, List<Link> links) {
            return new Fact(label, null, "", links);
        }
    }

    /**
     * The events of a record.
     *
     * @param count their number, in words
     * @param rows newest first, at most {@link #SHOWN}
     * @param all link to the list of all of them; null if no filter finds exactly these
     * @param downloads all of them as files; empty if no filter finds exactly these
     */
    record Events(String count, List<EventRow> rows, @Nullable Link all, List<DownloadLink> downloads) {
        /** Maximum number of events on the page. */
        static final int SHOWN = 60;
    }
}
