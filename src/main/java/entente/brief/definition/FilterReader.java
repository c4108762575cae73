package entente.brief.definition;

import entente.model.EventSet;
import entente.model.Withdrawal;
import entente.reading.yaml.ValueParser;
import entente.reading.yaml.YamlValue;
import entente.search.query.BadQuery;
import entente.search.query.BadQuery.Expected;
import entente.search.query.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Parses the filters in definitions: URL parameters separated by blanks, {@code kind=patrol since=2021}. A filter may
 * inherit parameters from an outer one. Its own parameters replace inherited ones of the same name; an empty value
 * removes the inherited one.
 */
final class FilterReader implements ValueParser<Query> {
    private final EventSet set;
    private final Map<String, List<String>> defaults;

    private FilterReader(EventSet set, Map<String, List<String>> defaults) {
        this.set = set;
        this.defaults = defaults;
    }

    /** A reader of filters that inherit nothing. */
    static FilterReader of(EventSet set) {
        return new FilterReader(set, Map.of());
    }

    /**
     * A reader whose filters inherit the parameters of {@code filter} and, for other names, the inherited parameters of
     * this reader.
     *
     * @throws IllegalArgumentException if {@code filter} is malformed; callers pass only validated filters
     */
    FilterReader withDefaults(String filter) {
        try {
            return new FilterReader(set, merge(parameters(List.of(filter.split("\\s+")))));
        } catch (DefinitionException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public Optional<Query> parse(YamlValue value) {
        return value.text("a filter such as kind=patrol since=2021").flatMap(filter -> {
            try {
                return Optional.of(read(List.of(filter.split("\\s+"))));
            } catch (DefinitionException e) {
                return value.reject(e.found, e.expected);
            }
        });
    }

    /**
     * Parses the parameters of one filter.
     *
     * @param pairs {@code name=value} each; if empty, the query has only the inherited parameters
     */
    Query read(List<String> pairs) throws DefinitionException {
        var merged = new LinkedHashMap<String, String[]>();
        merge(parameters(pairs)).forEach((name, values) -> merged.put(name, values.toArray(String[]::new)));
        try {
            return Query.parse(merged, set);
        } catch (BadQuery e) {
            Withdrawal withdrawal = set.withdrawals().get(e.found());
            if (withdrawal != null && withdrawal.record().code().equals(e.parameter())) {
                throw DefinitionException.ofWithdrawn(withdrawal);
            }
            String found = e.parameter().equals(e.found()) ? "the parameter '" : e.parameter() + " '";
            throw new DefinitionException(found + e.found() + "'", describe(e.expected()));
        }
    }

    private Map<String, List<String>> merge(Map<String, List<String>> parameters) {
        var all = new LinkedHashMap<>(defaults);
        all.putAll(parameters);
        return all;
    }

    private static SequencedMap<String, List<String>> parameters(List<String> pairs) throws DefinitionException {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new DefinitionException("'" + pair + "'", "name=value, as in an address");
            }
            parameters.computeIfAbsent(pair.substring(0, equals), name -> new ArrayList<>())
                .add(pair.substring(equals + 1).replace('+', ' '));
        }
        return parameters;
    }

    private static String describe(Expected expected) {
        return switch (expected) {
            case Expected.OneOf(List<String> values, String nearest) ->
                "one of " + String.join(", ", values) + (nearest.isEmpty() ? "" : "; did you mean '" + nearest + "'?");
            case Expected.WholeNumber(int min, int max) -> "a whole number from " + min + " to " + max;
            case Expected.Date() -> "a date of the calendar such as 2022, 2022-12 or 2022-12-21";
            case Expected.Day(var first, var last) -> "a day from " + first + " to " + last;
            case Expected.NoLaterThan(var until) -> "a date that does not begin after " + until.edtf();
            case Expected.AtMost(int limit) -> "at most " + limit;
        };
    }
}
