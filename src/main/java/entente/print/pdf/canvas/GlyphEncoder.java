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
 * The characters that one document shows, as OpenPDF writes them. It is asked once for each, and embeds what it was asked
 * for: asking again for every letter would take a sixth of the time that a long table takes.
 */
final class GlyphEncoder {
    private static final int BLOCK = 256;

    private final PdfContentByte aside;
    private final Map<Typeface, byte[][][]> written = new HashMap<>();

    GlyphEncoder(PdfWriter writer) {
        aside = new PdfContentByte(writer);
    }

    /** Writes {@code words}, all of which {@code face} has, as an operand of {@code TJ}: moved where pairs want it. */
    void write(String words, Typeface face, ByteBuffer out) {
        byte[][][] blocks = written.computeIfAbsent(face, unseen -> new byte[BLOCK][][]);
        out.append_i('[').append_i('(');
        for (int i = 0; i < words.length(); i++) {
            int kern = i == 0 ? 0 : face.kern(words.charAt(i - 1), words.charAt(i));
            if (kern != 0) {
                out.append_i(')').append(-kern).append_i('(');
            }
            out.append(glyph(words.charAt(i), face, blocks));
        }
        out.append_i(')').append_i(']');
    }

    private byte[] glyph(char c, Typeface face, byte[][][] blocks) {
        byte[][] block = blocks[c / BLOCK];
        if (block == null) {
            block = new byte[BLOCK][];
            blocks[c / BLOCK] = block;
        }
        byte[] glyph = block[c % BLOCK];
        if (glyph == null) {
            glyph = ask(c, face);
            block[c % BLOCK] = glyph;
        }
        return glyph;
    }

    /** What stands between the brackets of {@code [(…)]TJ}. */
    private byte[] ask(char c, Typeface face) {
        aside.reset();
        aside.beginText();
        aside.setFontAndSize(face.font, 1);
        int before = aside.getInternalBuffer().size();
        aside.showText(new PdfTextArray(Character.toString(c)));
        byte[] all = aside.getInternalBuffer().toByteArray();
        aside.endText();
        int end = all.length;
        while (all[end - 1] != ')') {
            end--;
        }
        return Arrays.copyOfRange(all, before + 2, end - 1);
    }
}
