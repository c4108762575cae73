package entente.print;

import entente.brief.Block;
import entente.brief.Brief;
import entente.model.Language;
import entente.model.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.DigestOutputStream;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openpdf.text.Document;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Prints a brief as an A4 document that everyone can read (PDF/UA-1), that archives keep (PDF/A-2a), and that comes out
 * the same byte for byte however often it is printed. Shared over threads.
 */
public final class PdfPrinter {
    private final Fonts fonts = new Fonts();
    private final Map<Language, Hyphenation> hyphenations = new EnumMap<>(Language.class);

    /** Loads the fonts: under half a second, once. */
    public PdfPrinter() {
        for (Language language : Language.values()) {
            hyphenations.put(language, new Hyphenation(language));
        }
    }

    /**
     * Writes {@code brief} as PDF 1.7, page by page as they fill; {@code out} stays open. A thousand events, each as an
     * entry, a row and a note, need a heap of 32 MiB; twenty thousand need 192 MiB.
     *
     * @throws IOException if {@code out} takes no more
     */
    public void print(Brief brief, OutputStream out) throws IOException {
        var document = new Document(PageSize.A4, 0, 0, 0, 0);
        var digest = new DigestOutputStream(out, Sha256.begin());
        try {
            PdfWriter writer = PdfWriter.getInstance(document, digest);
            writer.setCloseStream(false);
            var passport = new Passport(brief, writer);
            passport.apply();
            document.open();
            passport.stamp();
            Pages pages = set(brief, document, writer);
            document.newPage();
            writer.flush();
            byte[] identity = passport.seal(digest.getMessageDigest());
            fonts.names.begin(ByteBuffer.wrap(identity).getLong());
            pages.number();
            document.close();
        } catch (ExceptionConverter e) {
            if (e.getException() instanceof IOException io) {
                throw io;
            }
            throw e;
        } finally {
            fonts.names.end();
        }
    }

    private Pages set(Brief brief, Document document, PdfWriter writer) {
        var canvas = new Canvas(writer);
        var setting = new Setting(fonts, hyphenations, brief.language(), places(brief));
        var pages = new Pages(document, writer, canvas, setting, brief);
        var look = Look.of(brief.length());
        var flow = new Flow(pages, canvas, look);
        var press = new Press(look, canvas, setting, new Strips(canvas), flow, new Tag(writer));
        new Typesetter(writer, press).set(brief);
        return pages;
    }

    /** What links in the brief can lead to. */
    private static Set<String> places(Brief brief) {
        var places = new HashSet<String>();
        for (Block block : brief.blocks()) {
            if (block instanceof Block.Heading heading) {
                places.add(heading.anchor());
            } else if (block instanceof Block.Notes(var notes)) {
                notes.forEach(note -> places.add(Setting.noteAnchor(note.number())));
            }
        }
        return places;
    }
}
