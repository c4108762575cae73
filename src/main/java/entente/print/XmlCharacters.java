package entente.print;

/** The characters of an XML document (XML 1.0, production 2, Char). */
public final class XmlCharacters {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlCharacters() {}

    /**
     * {@code text} with U+FFFD for each character that XML cannot hold: control characters, lone surrogates, U+FFFE and
     * U+FFFF.
     */
    public static String legal(String text) {
        int end = legalEnd(text);
        return end == text.length()
            ? text
            : text.codePoints().map(point -> isLegal(point) ? point : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static int legalEnd(String text) {
        int end = 0;
        while (end < text.length() && isLegal(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isLegal(int point) {
        return point == '\t' || point == '\n' || point == '\r' || point >= 0x20 && point <= 0xD7FF
            || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
    }

    /** The reference to a character of markup, or an empty string for any other character. */
    public static String reference(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> "";
        };
    }

    /** {@code text} as content of an element. */
    public static String escaped(String text) {
        var escaped = new StringBuilder();
        for (char character : legal(text).toCharArray()) {
            String reference = reference(character);
            escaped.append(reference.isEmpty() ? Character.toString(character) : reference);
        }
        return escaped.toString();
    }
}
