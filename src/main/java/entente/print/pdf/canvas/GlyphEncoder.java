package entente.print.pdf.canvas;

import entente.print.pdf.text.Typeface;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTextArray;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Encodes the characters of one document as glyph codes of their fonts. OpenPDF encodes each character once, which also
 * adds it to the embedded subset; later occurrences use a cache. Without the cache, encoding would take a sixth of the
 * time to print a long table.
 */
final class GlyphEncoder {
    private static final int BLOCK_SIZE = 256;

    private final PdfContentByte scratch;
    private final Map<Typeface, byte[][][]> encoded = new HashMap<>();

    GlyphEncoder(PdfWriter writer) {
        scratch = new PdfContentByte(writer);
    }

    /**
     * Writes {@code text} with pair kerning as the operand of {@code TJ} (ISO 32000-1, 9.4.3). {@code typeface} must
     * have a glyph for each character.
     */
    void write(String text, Typeface typeface, ByteBuffer out) {
        byte[][][] blocks = encoded.computeIfAbsent(typeface, key -> new byte[BLOCK_SIZE][][]);
        out.append_i('[').append_i('(');
        for (int i = 0; i < text.length(); i++) {
            int kern = i == 0 ? 0 : typeface.kern(text.charAt(i - 1), text.charAt(i));
            if (kern != 0) {
                out.append_i(')').append(-kern).append_i('(');
            }
            out.append(glyph(text.charAt(i), typeface, blocks));
        }
        out.append_i(')').append_i(']');
    }

    private byte[] glyph(char c, Typeface typeface, byte[][][] blocks) {
        byte[][] block = blocks[c / BLOCK_SIZE];
        if (block == null) {
            block = new byte[BLOCK_SIZE][];
            blocks[c / BLOCK_SIZE] = block;
        }
        byte[] glyph = block[c % BLOCK_SIZE];
        if (glyph == null) {
            glyph = encode(c, typeface);
            block[c % BLOCK_SIZE] = glyph;
        }
        return glyph;
    }

    /** The string between the parentheses of {@code [(…)]TJ}. */
    private byte[] encode(char c, Typeface typeface) {
        scratch.reset();
        scratch.beginText();
        scratch.setFontAndSize(typeface.font, 1);
        int before = scratch.getInternalBuffer().size();
        scratch.showText(new PdfTextArray(Character.toString(c)));
        byte[] all = scratch.getInternalBuffer().toByteArray();
        scratch.endText();
        int end = all.length;
        while (all[end - 1] != ')') {
            end--;
        }
        return Arrays.copyOfRange(all, before + 2, end - 1);
    }
}
