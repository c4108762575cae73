package entente.search.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.search.query.BadQuery.Fitting;
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
 * The parameters of an address, and of nothing else. Servers count what is sent in a body among them, even with GET, where
 * a page that is kept under its address would then show everyone what one reader had sent.
 */
public final class QueryParameters {
    /** Control characters, halves of characters, and marks that turn the direction of writing. */
    private static final Pattern UNSEEN =
        Pattern.compile("[\\p{Cc}\\p{Cs}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]+");

    private QueryParameters() {}

    /**
     * The values of each parameter of {@code query}, by name, in the order in which they stand.
     *
     * <p>Source: URL Standard, application/x-www-form-urlencoded parsing.
     */
    public static Map<String, String[]> of(@Nullable String query) {
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

    /**
     * The words that the parameter {@code name} holds, without what cannot be seen or turns writing round, which would
     * garble the page that repeats them; empty where it is absent or blank.
     *
     * @throws BadQuery if it has several values
     */
    public static String words(String name, Map<String, String[]> parameters) {
        return UNSEEN.matcher(one(name, parameters)).replaceAll(" ").strip();
    }

    /** @throws BadQuery if one of {@code parameters} has none of these {@code names} */
    public static void expect(Collection<String> names, Map<String, String[]> parameters) {
        parameters.keySet().stream().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            throw new BadQuery(name, name, Fitting.OneOf.of(names, name));
        });
    }

    /** The values of the parameter {@code name} without those that are blank. */
    public static Stream<String> all(String name, Map<String, String[]> parameters) {
        return Arrays.stream(parameters.getOrDefault(name, new String[0])).map(String::strip)
            .filter(value -> !value.isEmpty());
    }

    /**
     * The one value of the parameter {@code name}; empty where it is absent or blank.
     *
     * @throws BadQuery if it has several
     */
    public static String one(String name, Map<String, String[]> parameters) {
        List<String> values = all(name, parameters).toList();
        if (values.size() > 1) {
            throw new BadQuery(name, String.join(", ", values), new Fitting.AtMost(1));
        }
        return values.isEmpty() ? "" : values.getFirst();
    }
}
