package entente.text;

/** Checks and escapes characters for XML text (XML 1.0, production 2, Char). */
public final class XmlCharacters {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlCharacters() {}

    /**
     * {@code text} with U+FFFD in place of each character that is illegal in XML: control characters, lone surrogates,
     * U+FFFE and U+FFFF.
     */
    public static String legal(String text) {
        int end = legalEnd(text);
        return end == text.length()
            ? text
            : text.codePoints().map(codePoint -> isLegal(codePoint) ? codePoint : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static int legalEnd(String text) {
        int end = 0;
        while (end < text.length() && isLegal(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isLegal(int codePoint) {
        return codePoint == '\t' || codePoint == '\n' || codePoint == '\r' || codePoint >= 0x20 && codePoint <= 0xD7FF
            || codePoint >= 0xE000 && codePoint <= 0xFFFD || codePoint >= 0x10000;
    }

    /** The entity reference of a markup character ({@code & < >}), or an empty string for any other character. */
    public static String reference(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> "";
        };
    }

    /** {@code text} as the content of an element: illegal characters replaced, markup characters escaped. */
    public static String escaped(String text) {
        var escaped = new StringBuilder();
        for (char character : legal(text).toCharArray()) {
            String reference = reference(character);
            if (reference.isEmpty()) {
                escaped.append(character);
            } else {
                escaped.append(reference);
            }
        }
        return escaped.toString();
    }

    /** {@code text} as the value of an attribute in double quotes; also valid as the content of an element. */
    public static String escapedAttribute(String text) {
        return escaped(text).replace("\"", "&quot;");
    }
}
