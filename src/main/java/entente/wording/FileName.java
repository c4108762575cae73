package entente.wording;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.Character.UnicodeScript;
import java.net.URLDecoder;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes file names (slugs) from text, of letters, digits and hyphens in any script: {@code kind-patrol-since-2021},
 * {@code q-луна}.
 */
public final class FileName {
    private static final int MAX_LENGTH = 60;
    /** File systems allow 255 bytes for a name, of which this leaves some for what comes before and after. */
    private static final int MAX_BYTES = 180;

    private FileName() {}

    /**
     * {@code text} reduced to lower-case letters, digits and hyphens, at most {@value #MAX_LENGTH} characters and
     * {@value #MAX_BYTES} bytes of UTF-8; diacritics of Latin letters are removed. Empty if nothing is left.
     */
    public static String of(String text) {
        String lowerCase = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String name = lowerCase.codePoints().mapToObj(FileName::character)
            .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).toString()
            .replaceAll("-+", "-").replaceAll("^-|-$", "");
        String start = truncated(name);
        return start.length() == name.length() ? name : start.replaceAll("(?<=.)-[^-]*$", "");
    }

    /** The file name for a percent-encoded query string. */
    public static String ofQueryString(String query) {
        return of(URLDecoder.decode(query, UTF_8));
    }

    /** {@code name} without the characters outside ASCII, for programs that take no others. */
    public static String ascii(String name) {
        return name.replaceAll("[^\\x20-\\x7E]+", "").replaceAll("-{2,}", "-");
    }

    private static String character(int codePoint) {
        if (UnicodeScript.of(codePoint) == UnicodeScript.LATIN) {
            return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        }
        boolean isMark = switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
        return isMark || Character.isLetterOrDigit(codePoint) ? Character.toString(codePoint) : "-";
    }

    private static String truncated(String name) {
        int end = name.length() <= MAX_LENGTH
            ? name.length()
            : name.offsetByCodePoints(0, Math.min(MAX_LENGTH,
                name.codePointCount(0, name.length())));
        while (name.substring(0, end).getBytes(UTF_8).length > MAX_BYTES) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }
}
