package entente.feed.reference;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;

/** A format that programs for references read. */
public interface ReferenceFormat {
    /** The end of its address: {@code bib}. */
    String extension();

    /** As in a Content-Type header. */
    String mediaType();

    /** Writes references one after another; leaves {@code out} open. */
    void write(Stream<Reference> references, OutputStream out) throws IOException;
}
