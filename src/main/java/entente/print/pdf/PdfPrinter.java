package entente.print.pdf;

import entente.brief.document.Document;
import entente.model.Language;
import entente.print.pdf.layout.DocumentLayout;
import entente.print.pdf.text.Fonts;
import entente.print.pdf.text.Hyphenator;
import entente.text.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.DigestOutputStream;
import java.util.EnumMap;
import java.util.Map;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Prints a brief as an A4 document that everyone can read (PDF/UA-1), that archives keep (PDF/A-2a), and that comes out
 * the same byte for byte however often it is printed. Shared over threads.
 */
public final class PdfPrinter {
    private final Fonts fonts = new Fonts();
    private final Map<Language, Hyphenator> hyphenations = new EnumMap<>(Language.class);

    /** Loads the fonts: under half a second, once. */
    public PdfPrinter() {
        for (Language language : Language.values()) {
            hyphenations.put(language, new Hyphenator(language));
        }
    }

    /**
     * Writes {@code document} as PDF 1.7, page by page as they fill; {@code out} stays open. A thousand events, each as an
     * entry, a row and a note, need a heap of 32 MiB; twenty thousand need 192 MiB.
     *
     * @throws IOException if {@code out} takes no more
     */
    public void print(Document document, OutputStream out) throws IOException {
        var pdf = new org.openpdf.text.Document(PageSize.A4, 0, 0, 0, 0);
        var digest = new DigestOutputStream(out, Sha256.begin());
        try {
            PdfWriter writer = PdfWriter.getInstance(pdf, digest);
            writer.setCloseStream(false);
            var passport = new DocumentProperties(document.imprint(), writer);
            passport.apply();
            pdf.open();
            passport.stamp();
            var typesetter = new DocumentLayout(document, pdf, writer, fonts, hyphenations);
            typesetter.set();
            pdf.newPage();
            writer.flush();
            byte[] identity = passport.seal(digest.getMessageDigest());
            fonts.names.begin(ByteBuffer.wrap(identity).getLong());
            typesetter.numberPages();
            pdf.close();
        } catch (ExceptionConverter e) {
            if (e.getException() instanceof IOException io) {
                throw io;
            }
            throw e;
        } finally {
            fonts.names.end();
        }
    }
}
