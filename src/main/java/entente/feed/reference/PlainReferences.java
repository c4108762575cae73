package entente.feed.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Iterator;
import java.util.stream.Stream;

/** A plain text format in UTF-8: one entry for each reference, without header and footer. */
abstract sealed class PlainReferences implements ReferenceFormat permits Bibtex, Ris {
    /** Writes one entry. */
    abstract void entry(Reference reference, Writer out) throws IOException;

    @Override
    public final void write(Stream<Reference> references, OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        for (Iterator<Reference> entries = references.iterator(); entries.hasNext();) {
            entry(entries.next(), text);
        }
        text.flush();
    }
}
