package entente.web.view;

import entente.web.page.Link;
import entente.web.view.RecordListView.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one record that is no event: the view of {@code record.html}.
 *
 * @param area that it belongs to, or null
 * @param kicker what kind of record it is
 * @param lead a sentence or two, or empty
 * @param story its events on a time axis or a map, or null
 * @param years its events a year, or null where there are few
 * @param parts what belongs to it beside events
 * @param events its events, or null where it has none
 * @param address where the public finds the page
 * @param cite how it is cited, or null
 */
public record RecordView(
    @Nullable AreaLabel area,
    String kicker,
    String title,
    String lead,
    List<Fact> facts,
    @Nullable Figure story,
    @Nullable Figure years,
    List<Section> parts,
    @Nullable Events events,
    String address,
    CiteThis.@Nullable CiteThisView cite) {

    /**
     * A label with its value.
     *
     * @param language BCP 47 tag of the words, or null where they are in the page's
     * @param links empty where the words say all
     */
    record Fact(String label, @Nullable String language, String words, List<Link> links) {
        static Fact of(String label, String words) {
            return new Fact(label, null, words, List.of());
        }

        static Fact leading(String label, List<Link> links) {
            return new Fact(label, null, "", links);
        }
    }

    /**
     * @param count how many there are, in words
     * @param rows newest first, at most {@link #SHOWN}
     * @param all the list of them all; null where no filter names them
     * @param downloads all of them as files; none where no filter names them
     */
    record Events(String count, List<EventRow> rows, @Nullable Link all, List<DownloadLink> downloads) {
        static final int SHOWN = 60;
    }
}
