package entente.reading.yaml;

import java.io.Reader;

/**
 * Reads a text in pieces of which none ends in the middle of a surrogate pair, the UTF-16 code of a character beyond
 * U+FFFF. SnakeYAML Engine 3.0.1 fails with an {@link IndexOutOfBoundsException} if a piece that fills its buffer ends
 * so.
 */
final class WholeCharacterReader extends Reader {
    private final String text;
    private int next;

    WholeCharacterReader(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] target, int offset, int length) {
        if (next == text.length()) {
            return -1;
        }
        int end = Math.min(text.length(), next + length);
        if (end - next > 1 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        int read = end - next;
        text.getChars(next, end, target, offset);
        next = end;
        return read;
    }

    @Override
    public void close() {}
}
