package entente.brief;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.text.Normalizer;
import java.util.Locale;

/** Names files after what is in them, in the letters that every system takes: {@code kind-patrol-since-2021}. */
public final class FileName {
    private static final int LONGEST = 60;

    private FileName() {}

    /** {@code words} in a–z, digits and hyphens, at most {@value #LONGEST} characters; empty where it has none of them. */
    public static String of(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-[^-]*$", "");
    }

    /** The same of a query string. */
    public static String ofAddress(String query) {
        return of(URLDecoder.decode(query, UTF_8));
    }
}
