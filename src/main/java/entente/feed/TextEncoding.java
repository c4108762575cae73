package entente.feed;

import java.util.regex.Pattern;

/** Fits text into formats that cannot hold every character. What cannot be held is seen to be missing. */
public final class TextEncoding {
    private static final int MISSING = 0xFFFD;
    private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\x0B\\f\\r\\u0085\\u2028\\u2029]+");

    private TextEncoding() {}

    /**
     * With U+FFFD for whatever XML cannot hold: control characters, halves of pairs, U+FFFE and U+FFFF.
     *
     * <p>Source: XML 1.0, production 2, Char.
     */
    public static String forXml(String text) {
        return text.codePoints().allMatch(TextEncoding::isXml)
            ? text
            : text.codePoints().map(point -> isXml(point) ? point : MISSING)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** As XML holds it, and on one line: line breaks of every kind and tabs become blanks. */
    public static String onOneLine(String text) {
        return BREAKS.matcher(forXml(text)).replaceAll(" ").strip();
    }

    private static boolean isXml(int point) {
        return point == '\t' || point == '\n' || point == '\r' || point >= 0x20 && point <= 0xD7FF
            || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
    }
}
