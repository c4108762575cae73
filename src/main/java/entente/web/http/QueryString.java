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
 * The query string of an address, decoded once. Each parameter keeps the text that it came as, so that a link to the same
 * page repeats it byte for byte.
 */
public record QueryString(List<Parameter> parameters) {
    public static final QueryString NONE = new QueryString(List.of());

    public QueryString {
        parameters = List.copyOf(parameters);
    }

    /** @param text as in the address: {@code as%2Dof=2022-12-31}; empty between two ampersands */
    record Parameter(String text, String name, String value) {
        private static Parameter parse(String text) {
            return QueryParameters.of(text).entrySet().stream()
                .map(pair -> new Parameter(text, pair.getKey(), pair.getValue()[0])).findFirst()
                .orElseGet(() -> new Parameter(text, "", ""));
        }
    }

    /** @param text without the question mark; null where the address has none */
    public static QueryString parse(@Nullable String text) {
        return new QueryString(Arrays.stream(Objects.requireNonNullElse(text, "").split("&", -1))
            .map(Parameter::parse).toList());
    }

    /** As in the address, without the question mark. */
    String text() {
        return parameters.stream().map(Parameter::text).collect(Collectors.joining("&"));
    }

    /** Without the parameters of this name, however they are encoded. */
    public QueryString without(String name) {
        return new QueryString(parameters.stream().filter(parameter -> !parameter.name().equals(name)).toList());
    }

    /** The decoded values of each parameter, in the order of their first appearance. */
    public Map<String, String[]> values() {
        var values = new LinkedHashMap<String, String[]>();
        parameters.stream().filter(parameter -> !parameter.text().isEmpty())
            .forEach(parameter -> values.merge(parameter.name(), new String[]{parameter.value()},
                (some, more) -> Stream.of(some, more).flatMap(Stream::of).toArray(String[]::new)));
        return values;
    }
}
