package entente.print.pdf;

import entente.brief.document.Imprint;
import entente.print.pdf.tag.PdfTextString;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** What a file says of itself: standards, title, language, dates, colours, identity. */
final class DocumentProperties {
    private static final String PRODUCER = "OpenPDF";
    private static final String CREATOR = "Entente";
    /** Of nine: a long table takes a third less time than at the usual six, and an eighth more bytes. */
    private static final int COMPRESSION = 2;

    private final Imprint imprint;
    private final PdfWriter writer;

    DocumentProperties(Imprint imprint, PdfWriter writer) {
        this.imprint = imprint;
        this.writer = writer;
    }

    /** Settings that must stand before the document opens. */
    void apply() {
        writer.setPDFXConformance(PdfWriter.PDFA2A);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.setFullCompression();
        writer.setCompressionLevel(COMPRESSION);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    }

    /** What is written into the open document. */
    void stamp() throws IOException {
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(imprint.language().tag()));
        try (InputStream profile = DocumentProperties.class.getResourceAsStream("srgb.icc")) {
            if (profile == null) {
                throw new IllegalStateException("srgb.icc is not on the class path");
            }
            writer.setOutputIntents("sRGB IEC61966-2.1", "", "http://www.color.org", "sRGB IEC61966-2.1",
                profile.readAllBytes());
        }
        PdfDictionary info = writer.getInfo();
        var date = new PdfDate("D:" + imprint.version().date().toString().replace("-", "") + "000000Z");
        info.put(PdfName.TITLE, PdfTextString.of(imprint.titles().title()));
        info.put(PdfName.CREATOR, new PdfString(CREATOR));
        info.put(PdfName.PRODUCER, new PdfString(PRODUCER));
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
        writer.setXmpMetadata(XmpPacket.of(imprint, CREATOR, PRODUCER));
    }

    /**
     * Names the file after the pages that {@code written} has seen and after what the brief was made from.
     *
     * @return what the name was made from, which no other content has
     */
    byte[] seal(MessageDigest written) {
        String madeFrom =
            String.join("\n", imprint.titles().title(), imprint.address(), imprint.version().fingerprint(),
                imprint.version().date().toString());
        written.update(madeFrom.getBytes(StandardCharsets.UTF_8));
        byte[] identity = written.digest();
        String id = "<" + HexFormat.of().formatHex(identity, 0, 16) + ">";
        writer.getInfo().put(PdfName.FILEID, new PdfLiteral("[" + id + id + "]"));
        return identity;
    }
}
