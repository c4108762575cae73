package entente.print.pdf.text;

import java.io.IOException;
import java.util.Arrays;
import org.openpdf.text.pdf.BaseFont;

/** A font with the widths and kerning of its glyphs in arrays, for fast measuring of lines. Thread-safe. */
public final class Typeface {
    /** Pairs of the first 256 characters are kerned. */
    private static final int KERNED_CHARACTERS = 256;
    private static final short MISSING = -1;

    public final BaseFont font;
    private final short[] widths = new short[Character.MAX_VALUE + 1];
    private final short[] kerns = new short[KERNED_CHARACTERS * KERNED_CHARACTERS];

    Typeface(String name, byte[] file, SubsetTagSource subsetTags) throws IOException {
        font = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, file, null);
        font.setIncludeCidSet(false);
        font.setSecureRandom(subsetTags);
        Arrays.fill(widths, MISSING);
        for (int character = ' '; character < widths.length; character++) {
            if (font.charExists(character)) {
                widths[character] = (short) font.getWidth(character);
            }
        }
        measureKerns();
    }

    private void measureKerns() {
        for (int left = '!'; font.hasKernPairs() && left < KERNED_CHARACTERS; left++) {
            for (int right = '!'; right < KERNED_CHARACTERS; right++) {
                kerns[left * KERNED_CHARACTERS + right] = (short) font.getKerning(left, right);
            }
        }
    }

    /** Whether the font has a glyph for {@code codePoint}; always false beyond U+FFFF. */
    boolean has(int codePoint) {
        return codePoint < widths.length && widths[codePoint] != MISSING;
    }

    /** Whether the font has a glyph for each character of {@code text}. */
    boolean hasAll(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (widths[text.charAt(i)] == MISSING) {
                return false;
            }
        }
        return true;
    }

    /** The width of {@code text} in points, kerning included. The font must have all of its characters. */
    float width(String text, float size) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += widths[text.charAt(i)] + (i == 0 ? 0 : kern(text.charAt(i - 1), text.charAt(i)));
        }
        return sum * size / 1000;
    }

    /** The kerning between two characters in thousandths of the font size: added to the distance, mostly negative. */
    public int kern(char left, char right) {
        return left < KERNED_CHARACTERS && right < KERNED_CHARACTERS ? kerns[left * KERNED_CHARACTERS + right] : 0;
    }
}
