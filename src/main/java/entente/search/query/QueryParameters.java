package entente.search.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.search.query.BadQuery.Expected;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Parses and reads the parameters of a URL's query string. The servlet API is not used for this, because servers merge
 * parameters from a request body into them, even with GET: a page that is cached under its URL could then show what
 * one reader sent in a body to all readers.
 */
public final class QueryParameters {
    /** Control characters, unpaired surrogates and noncharacters. */
    private static final Pattern FORBIDDEN =
        Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]+");
    /** Bidirectional formatting characters. */
    private static final Pattern BIDIRECTIONAL =
        Pattern.compile("[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u206f]+");

    private QueryParameters() {}

    /**
     * The values of each parameter by name, in the order of the query string.
     *
     * <p>Source: WHATWG URL Standard, application/x-www-form-urlencoded parsing.
     *
     * @param query the query string without a question mark, or null if there is none
     */
    public static Map<String, String[]> parse(@Nullable String query) {
        var parameters = new LinkedHashMap<String, String[]>();
        for (String part : query == null ? new String[0] : query.split("&")) {
            if (!part.isEmpty()) {
                String[] pair = part.split("=", 2);
                String[] value = {pair.length == 1 ? "" : decoded(pair[1])};
                parameters.merge(decoded(pair[0]), value,
                    (first, second) -> Stream.of(first, second).flatMap(Stream::of).toArray(String[]::new));
            }
        }
        return parameters;
    }

    /** The decoded text, or the text itself if its encoding is invalid. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /**
     * The text of a parameter. Control characters and characters that are none are replaced by blanks, and marks that
     * change the writing direction are removed, since they would garble a page that shows the text. Empty if the
     * parameter is absent or blank.
     *
     * @throws BadQuery if the parameter has several values
     */
    public static String text(String name, Map<String, String[]> parameters) {
        String text = BIDIRECTIONAL.matcher(single(name, parameters)).replaceAll("");
        return FORBIDDEN.matcher(text).replaceAll(" ").strip();
    }

    /**
     * Rejects unknown parameters.
     *
     * @throws BadQuery for the first parameter that is not in {@code names}
     */
    public static void rejectUnknown(Collection<String> names, Map<String, String[]> parameters) {
        parameters.keySet().stream().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            throw new BadQuery(name, name, Expected.OneOf.of(names, name));
        });
    }

    /** The values of a parameter without surrounding blanks, and without blank values. */
    public static Stream<String> values(String name, Map<String, String[]> parameters) {
        return Arrays.stream(parameters.getOrDefault(name, new String[0])).map(String::strip)
            .filter(value -> !value.isEmpty());
    }

    /**
     * The value of a parameter that may be given once. Empty if it is absent or blank.
     *
     * @throws BadQuery if the parameter has several values
     */
    public static String single(String name, Map<String, String[]> parameters) {
        List<String> values = values(name, parameters).toList();
        if (values.size() > 1) {
            throw new BadQuery(name, String.join(", ", values), new Expected.AtMost(1));
        }
        return values.isEmpty() ? "" : values.getFirst();
    }
}
