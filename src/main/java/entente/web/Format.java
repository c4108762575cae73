package entente.web;

import entente.brief.Brief;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * A format in which briefs are taken away.
 *
 * @param extension the end of its address and of its file's name: {@code pdf}
 */
record Format(String extension, String mediaType, Printer printer) {
    /** Writes a brief; leaves the stream open. */
    interface Printer {
        void print(Brief brief, OutputStream out) throws IOException;
    }

    /** The file of {@code brief}. */
    Answer.File file(Brief brief) {
        return new Answer.File(mediaType, brief.fileName() + "." + extension, Map.of(), true,
            out -> printer.print(brief, out));
    }
}
