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
 * Prints a brief as an A4 PDF that conforms to PDF/UA-1 (accessibility) and PDF/A-2a (archiving). The same document
 * always gives the same bytes. Thread-safe.
 */
public final class PdfPrinter {
    private final Fonts fonts = new Fonts();
    private final Map<Language, Hyphenator> hyphenators = new EnumMap<>(Language.class);

    /** Loads the fonts and hyphenation patterns, which takes up to half a second. */
    public PdfPrinter() {
        for (Language language : Language.values()) {
            hyphenators.put(language, new Hyphenator(language));
        }
    }

    /**
     * Writes {@code document} as PDF 1.7. Each page is written as soon as it is full; {@code out} stays open. A
     * thousand events, each as an entry, a table row and a note, need a heap of 32 MiB; twenty thousand need 192 MiB.
     *
     * @throws IOException if writing to {@code out} fails
     */
    public void print(Document document, OutputStream out) throws IOException {
        var pdf = new org.openpdf.text.Document(PageSize.A4, 0, 0, 0, 0);
        var digest = new DigestOutputStream(out, Sha256.newDigest());
        try {
            PdfWriter writer = PdfWriter.getInstance(pdf, digest);
            writer.setCloseStream(false);
            var properties = new DocumentProperties(document.imprint(), writer);
            properties.configure();
            pdf.open();
            properties.writeInfo();
            var layout = new DocumentLayout(document, pdf, writer, fonts, hyphenators);
            layout.layOut();
            pdf.newPage();
            writer.flush();
            byte[] hash = properties.setFileId(digest.getMessageDigest());
            fonts.subsetTags.setSeedOfDocument(ByteBuffer.wrap(hash).getLong());
            layout.writePageNumbers();
            pdf.close();
        } catch (ExceptionConverter e) {
            if (e.getException() instanceof IOException io) {
                throw io;
            }
            throw e;
        } finally {
            fonts.subsetTags.removeSeed();
        }
    }
}
