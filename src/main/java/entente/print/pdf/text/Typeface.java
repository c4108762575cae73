package entente.print.pdf.text;

import java.io.IOException;
import java.util.Arrays;
import org.openpdf.text.pdf.BaseFont;

/** A font with its measures laid out in arrays, since every line of every brief asks for them. Shared over threads. */
public final class Typeface {
    private static final int KERNED = 256;
    private static final short NONE = -1;

    public final BaseFont font;
    private final short[] widths = new short[Character.MAX_VALUE + 1];
    private final short[] kerns = new short[KERNED * KERNED];

    Typeface(String name, byte[] file, SubsetTagSource names) throws IOException {
        font = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, file, null);
        font.setIncludeCidSet(false);
        font.setSecureRandom(names);
        Arrays.fill(widths, NONE);
        for (int character = ' '; character < widths.length; character++) {
            if (font.charExists(character)) {
                widths[character] = (short) font.getWidth(character);
            }
        }
        measureKerns();
    }

    private void measureKerns() {
        for (int left = '!'; font.hasKernPairs() && left < KERNED; left++) {
            for (int right = '!'; right < KERNED; right++) {
                kerns[left * KERNED + right] = (short) font.getKerning(left, right);
            }
        }
    }

    /** Whether it can show {@code codePoint}. */
    boolean has(int codePoint) {
        return codePoint < widths.length && widths[codePoint] != NONE;
    }

    boolean hasAll(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (widths[text.charAt(i)] == NONE) {
                return false;
            }
        }
        return true;
    }

    /** The width of {@code text}, all of whose characters it has, in points at {@code size}. */
    float width(String text, float size) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += widths[text.charAt(i)] + (i == 0 ? 0 : kern(text.charAt(i - 1), text.charAt(i)));
        }
        return sum * size / 1000;
    }

    /** How far {@code right} moves away from {@code left}, in thousandths of the size; mostly towards it. */
    public int kern(char left, char right) {
        return left < KERNED && right < KERNED ? kerns[left * KERNED + right] : 0;
    }
}
