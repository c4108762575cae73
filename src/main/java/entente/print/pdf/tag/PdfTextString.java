package entente.print.pdf.tag;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.openpdf.text.pdf.PdfString;

/**
 * Encodes text strings of PDF dictionaries (ISO 32000-1, 7.9.2.2): printable ASCII unchanged, any other text as
 * UTF-16BE with a byte order mark. The PDFDocEncoding of OpenPDF would turn control characters into accents.
 */
public final class PdfTextString {
    private PdfTextString() {}

    /** {@code text} as a PDF text string. */
    public static PdfString of(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            return new PdfString(text);
        }
        var bytes = new ByteArrayOutputStream();
        bytes.write(0xFE);
        bytes.write(0xFF);
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_16BE));
        return new PdfString(bytes.toByteArray());
    }
}
