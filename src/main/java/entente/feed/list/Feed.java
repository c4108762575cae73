package entente.feed.list;

import entente.wording.SiteUrls;
import java.io.IOException;
import java.io.OutputStream;

/** One format for events, in their order. */
public interface Feed {
    /** The end of its address: {@code csv}. */
    String extension();

    /** As in a Content-Type header: {@code text/csv; charset=utf-8}. */
    String mediaType();

    /**
     * Writes every event of {@code excerpt}, one after another; leaves {@code out} open.
     *
     * @param addresses public ones, in the language of the texts
     */
    void write(EventList excerpt, SiteUrls addresses, OutputStream out) throws IOException;
}
