package entente.feed.list;

import entente.wording.SiteUrls;
import java.io.IOException;
import java.io.OutputStream;

/** A format in which lists of events and single events can be downloaded or subscribed to. */
public interface Feed {
    /** The file extension in its URL: {@code csv}. */
    String extension();

    /** The value of the Content-Type header: {@code text/csv; charset=utf-8}. */
    String mediaType();

    /**
     * Writes every event of {@code list}, in order; leaves {@code out} open.
     *
     * @param urls public URLs, in the language of the texts
     */
    void write(EventList list, SiteUrls urls, OutputStream out) throws IOException;
}
