package entente.print.xlsx;

import entente.text.XmlCharacters;
import java.io.IOException;
import org.apache.poi.ss.SpreadsheetVersion;

/** Fits text to the limits of a spreadsheet cell and escapes it for SpreadsheetML. */
final class SpreadsheetText {
    private static final int MAX_LENGTH = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final String TRUNCATION_MARK = "[…]";

    private SpreadsheetText() {}

    /**
     * {@code text} with U+FFFD in place of each character that is illegal in XML, and truncated to 32,767 characters;
     * truncated text ends with […].
     *
     * <p>Source: XML 1.0, 2.2 Characters; Excel specifications and limits.
     */
    static String fitToCell(String text) {
        return truncate(XmlCharacters.legal(text));
    }

    /** Whether {@code text} begins or ends with white space, which needs {@code xml:space="preserve"}. */
    static boolean hasOuterSpace(String text) {
        return text.length() != text.strip().length();
    }

    /**
     * Writes {@code text} as the content of an element. Text that looks like an escape sequence of the format ({@code
     * _x0041_}) is escaped, so that Excel shows it unchanged.
     *
     * <p>Source: ECMA-376 part 1, 22.9.2.19 ST_Xstring.
     */
    static void write(String text, Appendable out) throws IOException {
        int copied = 0;
        for (int index = 0; index < text.length(); index++) {
            String escape = escape(text, index);
            if (!escape.isEmpty()) {
                out.append(text, copied, index).append(escape);
                copied = index + 1;
            }
        }
        out.append(text, copied, text.length());
    }

    private static String escape(String text, int index) {
        return switch (text.charAt(index)) {
            case '\r' -> "&#13;";
            case '_' -> looksEscaped(text, index) ? "_x005F_" : "";
            default -> XmlCharacters.reference(text.charAt(index));
        };
    }

    private static boolean looksEscaped(String text, int index) {
        return index + 6 < text.length() && text.charAt(index + 1) == 'x' && text.charAt(index + 6) == '_'
            && text.chars().skip(index + 2L).limit(4).allMatch(digit -> Character.digit(digit, 16) >= 0);
    }

    private static String truncate(String text) {
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        int end = MAX_LENGTH - TRUNCATION_MARK.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + TRUNCATION_MARK;
    }
}
