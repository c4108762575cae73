package entente.feed.reference;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;

/** A file format that reference managers import. */
public interface ReferenceFormat {
    /** The file extension in its URL: {@code bib}. */
    String extension();

    /** The value of the Content-Type header. */
    String mediaType();

    /** Writes the references in order; leaves {@code out} open. */
    void write(Stream<Reference> references, OutputStream out) throws IOException;
}
