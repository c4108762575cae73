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

/** Sets conformance, document information, XMP, output intent and file id of one PDF. */
final class DocumentProperties {
    private static final String PRODUCER = "OpenPDF";
    private static final String CREATOR = "Entente";
    /**
     * Deflate level, from 0 to 9. Compared with the default, 6, a long table takes a third less time and an eighth more
     * bytes.
     */
    private static final int COMPRESSION = 2;

    private final Imprint imprint;
    private final PdfWriter writer;

    DocumentProperties(Imprint imprint, PdfWriter writer) {
        this.imprint = imprint;
        this.writer = writer;
    }

    /** Sets conformance, version, tagging and compression. Must be called before the document is opened. */
    void configure() {
        writer.setPDFXConformance(PdfWriter.PDFA2A);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.setFullCompression();
        writer.setCompressionLevel(COMPRESSION);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    }

    /** Writes language, output intent, document information and XMP. The document must be open. */
    void writeInfo() throws IOException {
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
     * Sets /ID to the SHA-256 of the bytes written so far, title, address, fingerprint and date (ISO 32000-1, 14.4).
     *
     * @param written the digest of the bytes written so far
     * @return the whole SHA-256, 32 bytes; /ID holds the first 16
     */
    byte[] setFileId(MessageDigest written) {
        String origin =
            String.join("\n", imprint.titles().title(), imprint.address(), imprint.version().fingerprint(),
                imprint.version().date().toString());
        written.update(origin.getBytes(StandardCharsets.UTF_8));
        byte[] hash = written.digest();
        String id = "<" + HexFormat.of().formatHex(hash, 0, 16) + ">";
        writer.getInfo().put(PdfName.FILEID, new PdfLiteral("[" + id + id + "]"));
        return hash;
    }
}
