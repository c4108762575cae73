package entente.web.http;

import entente.search.query.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The query string of a URL, decoded once. Each parameter keeps its encoded text, so that a link to the same page
 * repeats it byte for byte.
 */
public record QueryString(List<Parameter> parameters) {
    public static final QueryString EMPTY = new QueryString(List.of());

    public QueryString {
        parameters = List.copyOf(parameters);
    }

    /**
     * A query parameter.
     *
     * @param text encoded, as in the URL: {@code as%2Dof=2022-12-31}; empty between two ampersands
     * @param name decoded
     * @param value decoded; empty if the parameter has none
     */
    record Parameter(String text, String name, String value) {
        private static Parameter parse(String text) {
            return QueryParameters.parse(text).entrySet().stream()
                .map(pair -> new Parameter(text, pair.getKey(), pair.getValue()[0])).findFirst()
                .orElseGet(() -> new Parameter(text, "", ""));
        }
    }

    /**
     * Parses a query string.
     *
     * @param text without the question mark; null if the URL has none
     */
    public static QueryString parse(@Nullable String text) {
        return new QueryString(Arrays.stream(Objects.requireNonNullElse(text, "").split("&", -1))
            .map(Parameter::parse).toList());
    }

    /** The encoded query string, as in the URL, without the question mark. */
    String text() {
        return parameters.stream().map(Parameter::text).collect(Collectors.joining("&"));
    }

    /** The query string without the parameters of this (decoded) name. */
    public QueryString without(String name) {
        return new QueryString(parameters.stream().filter(parameter -> !parameter.name().equals(name)).toList());
    }

    /** The decoded values by parameter name, in order of first occurrence. */
    public Map<String, String[]> values() {
        var values = new LinkedHashMap<String, String[]>();
        parameters.stream().filter(parameter -> !parameter.text().isEmpty())
            .forEach(parameter -> values.merge(parameter.name(), new String[]{parameter.value()},
                (earlier, later) -> Stream.of(earlier, later).flatMap(Stream::of).toArray(String[]::new)));
        return values;
    }
}
