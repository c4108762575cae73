package entente.print.pdf.tag;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.openpdf.text.pdf.PdfString;

/**
 * Words in a PDF dictionary: ASCII as it stands, all else as UTF-16 with its mark (ISO 32000-1, 7.9.2.2). OpenPDF
 * itself takes control characters for accents.
 */
public final class PdfTextString {
    private PdfTextString() {}

    public static PdfString of(String words) {
        if (words.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            return new PdfString(words);
        }
        var bytes = new ByteArrayOutputStream();
        bytes.write(0xFE);
        bytes.write(0xFF);
        bytes.writeBytes(words.getBytes(StandardCharsets.UTF_16BE));
        return new PdfString(bytes.toByteArray());
    }
}
