package entente.brief.definition;

import entente.model.EventSet;
import entente.reading.yaml.ValueParser;
import entente.reading.yaml.YamlValue;
import entente.search.query.BadQuery;
import entente.search.query.BadQuery.Fitting;
import entente.search.query.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Reads filters as definitions write them: the parameters of an address with blanks between them. A filter is laid over
 * another: a parameter that it names replaces the other's, an empty one drops it.
 */
final class FilterReader implements ValueParser<Query> {
    private final EventSet set;
    private final Map<String, List<String>> under;

    private FilterReader(EventSet set, Map<String, List<String>> under) {
        this.set = set;
        this.under = under;
    }

    /** Reads filters that are laid over nothing. */
    static FilterReader of(EventSet set) {
        return new FilterReader(set, Map.of());
    }

    /**
     * Reads filters that are laid over {@code words}.
     *
     * @throws IllegalArgumentException if {@code words} were not found fit before
     */
    FilterReader over(String words) {
        try {
            return new FilterReader(set, laid(parameters(List.of(words.split("\\s+")))));
        } catch (DefinitionException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public Optional<Query> read(YamlValue entry) {
        return entry.words("a filter such as kind=patrol since=2021").flatMap(words -> {
            try {
                return Optional.of(read(List.of(words.split("\\s+"))));
            } catch (DefinitionException e) {
                return entry.unfit(e.found, e.fitting);
            }
        });
    }

    /** @param pairs {@code name=value} each; none is the filter underneath */
    Query read(List<String> pairs) throws DefinitionException {
        var url = new LinkedHashMap<String, String[]>();
        laid(parameters(pairs)).forEach((name, values) -> url.put(name, values.toArray(String[]::new)));
        try {
            return Query.parse(url, set);
        } catch (BadQuery e) {
            String found = e.parameter().equals(e.found()) ? "the parameter '" : e.parameter() + " '";
            throw new DefinitionException(found + e.found() + "'", say(e.fitting()));
        }
    }

    private Map<String, List<String>> laid(Map<String, List<String>> parameters) {
        var all = new LinkedHashMap<>(under);
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

    private static String say(Fitting fitting) {
        return switch (fitting) {
            case Fitting.OneOf(List<String> values, String nearest) ->
                "one of " + String.join(", ", values) + (nearest.isEmpty() ? "" : "; did you mean '" + nearest + "'?");
            case Fitting.WholeNumber(int least, int most) -> "a whole number from " + least + " to " + most;
            case Fitting.Date() -> "a date of the calendar such as 2022, 2022-12 or 2022-12-21";
            case Fitting.Day(var first, var last) -> "a day from " + first + " to " + last;
            case Fitting.NoLaterThan(var until) -> "a date that does not begin after " + until.edtf();
            case Fitting.AtMost(int limit) -> "at most " + limit;
        };
    }
}
