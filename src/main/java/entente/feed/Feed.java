package entente.feed;

import entente.search.Selection;
import entente.wording.Addresses;
import java.io.IOException;
import java.io.OutputStream;

/** One format for the events of a selection, in the selection's order. */
public interface Feed {
    /** The end of its address: {@code csv}. */
    String extension();

    /** As in a Content-Type header: {@code text/csv; charset=utf-8}. */
    String mediaType();

    /**
     * Writes every event of {@code selection}, streaming; leaves {@code out} open.
     *
     * @param addresses public ones, in the language of the texts
     */
    void write(Selection selection, Addresses addresses, OutputStream out) throws IOException;
}
