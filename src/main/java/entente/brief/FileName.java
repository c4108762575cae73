package entente.brief;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes file names (slugs) from text, with characters that every file system accepts: {@code kind-patrol-since-2021}.
 */
public final class FileName {
    private static final int MAX_LENGTH = 60;

    private FileName() {}

    /**
     * {@code text} reduced to a–z, digits and hyphens, at most {@value #MAX_LENGTH} characters; diacritics are removed.
     * Empty if nothing is left.
     */
    public static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.length() <= MAX_LENGTH ? plain : plain.substring(0, MAX_LENGTH).replaceAll("-[^-]*$", "");
    }

    /** The file name for a percent-encoded query string. */
    public static String ofQueryString(String query) {
        return of(URLDecoder.decode(query, UTF_8));
    }
}
