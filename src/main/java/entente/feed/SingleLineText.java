package entente.feed;

import entente.text.XmlCharacters;
import java.util.regex.Pattern;

/** Text on a single line, for formats in which a line break ends a value. */
public final class SingleLineText {
    private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\x0B\\f\\r\\u0085\\u2028\\u2029]+");

    private SingleLineText() {}

    /** The text with a space for each run of line breaks and tabs, and U+FFFD for each character illegal in XML. */
    public static String of(String text) {
        return BREAKS.matcher(XmlCharacters.legal(text)).replaceAll(" ").strip();
    }
}
