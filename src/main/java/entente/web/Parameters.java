package entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of an address, and of nothing else. Servers count what is sent in a body among them, even with GET, where
 * a page that is kept under its address would then show everyone what one reader had sent.
 *
 * <p>Source: URL Standard, application/x-www-form-urlencoded parsing.
 */
final class Parameters {
    private Parameters() {}

    /** The values of each parameter of {@code query}, by name, in the order in which they stand. */
    static Map<String, String[]> of(@Nullable String query) {
        var parameters = new LinkedHashMap<String, String[]>();
        for (String part : query == null ? new String[0] : query.split("&")) {
            if (!part.isEmpty()) {
                String[] pair = part.split("=", 2);
                String[] value = {pair.length == 1 ? "" : decoded(pair[1])};
                parameters.merge(decoded(pair[0]), value,
                    (some, more) -> Stream.of(some, more).flatMap(Stream::of).toArray(String[]::new));
            }
        }
        return parameters;
    }

    /** As it came where it is not encoded soundly. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException unsound) {
            return text;
        }
    }
}
