package entente.print.xlsx;

import entente.print.XmlCharacters;
import java.io.IOException;
import org.apache.poi.ss.SpreadsheetVersion;

/** Text as a cell of a workbook can hold it, and as its XML writes it. */
final class SpreadsheetText {
    private static final int MOST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final String CUT = "[…]";

    private SpreadsheetText() {}

    /**
     * {@code text}, with U+FFFD for each character that XML cannot hold and cut at 32,767 characters, where it then
     * ends with […]. All else is kept as it is.
     *
     * <p>Source: XML 1.0, 2.2 Characters; Excel specifications and limits.
     */
    static String fit(String text) {
        return cut(XmlCharacters.legal(text));
    }

    /** Whether {@code text} begins or ends with white space, which readers drop unless told to keep it. */
    static boolean hasOuterSpace(String text) {
        return text.length() != text.strip().length();
    }

    /**
     * Writes {@code text} as content of an element. What the format would read as an escaped character
     * ({@code _x0041_}) is escaped itself.
     *
     * <p>Source: ECMA-376 part 1, 22.9.2.19 ST_Xstring.
     */
    static void write(String text, Appendable out) throws IOException {
        int written = 0;
        for (int at = 0; at < text.length(); at++) {
            String escape = escape(text, at);
            if (!escape.isEmpty()) {
                out.append(text, written, at).append(escape);
                written = at + 1;
            }
        }
        out.append(text, written, text.length());
    }

    private static String escape(String text, int at) {
        return switch (text.charAt(at)) {
            case '\r' -> "&#13;";
            case '_' -> looksEscaped(text, at) ? "_x005F_" : "";
            default -> XmlCharacters.reference(text.charAt(at));
        };
    }

    private static boolean looksEscaped(String text, int at) {
        return at + 6 < text.length() && text.charAt(at + 1) == 'x' && text.charAt(at + 6) == '_'
            && text.chars().skip(at + 2L).limit(4).allMatch(digit -> Character.digit(digit, 16) >= 0);
    }

    private static String cut(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        int end = MOST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
