package entente.feed.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Iterator;
import java.util.stream.Stream;

/** A format of plain text in UTF-8, an entry a reference and nothing around them. */
abstract sealed class PlainReferences implements ReferenceFormat permits Bibtex, Ris {
    abstract void entry(Reference cited, Writer out) throws IOException;

    @Override
    public final void write(Stream<Reference> references, OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        for (Iterator<Reference> each = references.iterator(); each.hasNext();) {
            entry(each.next(), text);
        }
        text.flush();
    }
}
