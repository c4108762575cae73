package entente.search.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import entente.insight.CommitmentLedger;
import entente.model.EventSet;
import entente.search.query.BadQuery.Expected;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A filter on the commitment ledger, parsed from URL parameters.
 *
 * @param selected the selected values of each facet; several values of one facet are combined with OR, facets with AND
 */
public record CommitmentQuery(Map<CommitmentFacet, List<String>> selected) {
    public CommitmentQuery {
        var copy = new EnumMap<CommitmentFacet, List<String>>(CommitmentFacet.class);
        selected.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, List.copyOf(values));
            }
        });
        selected = Collections.unmodifiableMap(copy);
    }

    /**
     * Parses URL parameters.
     *
     * @throws BadQuery for the first invalid parameter
     */
    public static CommitmentQuery parse(Map<String, String[]> parameters, EventSet set) {
        QueryParameters.rejectUnknown(Arrays.stream(CommitmentFacet.values()).map(CommitmentFacet::code).toList(),
            parameters);
        var values = new EnumMap<CommitmentFacet, List<String>>(CommitmentFacet.class);
        for (CommitmentFacet facet : CommitmentFacet.values()) {
            values.put(facet, QueryParameters.values(facet.code(), parameters).distinct()
                .map(value -> validated(facet, value, set)).toList());
        }
        return new CommitmentQuery(values);
    }

    private static String validated(CommitmentFacet facet, String value, EventSet set) {
        if (!facet.values(set).contains(value)) {
            throw new BadQuery(facet.code(), value, Expected.OneOf.of(facet.values(set), value));
        }
        return value;
    }

    /** The selected values of a facet. */
    public List<String> selected(CommitmentFacet facet) {
        return selected.getOrDefault(facet, List.of());
    }

    /** This query with {@code value} selected if it is not, or deselected if it is. */
    public CommitmentQuery toggle(CommitmentFacet facet, String value) {
        List<String> before = selected(facet);
        var values = new EnumMap<CommitmentFacet, List<String>>(CommitmentFacet.class);
        values.putAll(selected);
        values.put(facet, before.contains(value)
            ? before.stream().filter(other -> !other.equals(value)).toList()
            : Stream.concat(before.stream(), Stream.of(value)).toList());
        return new CommitmentQuery(values);
    }

    /** The query string, form-encoded, without a question mark; empty if nothing is selected. */
    public String queryString() {
        return selected.entrySet().stream().flatMap(filter -> filter.getValue().stream()
            .map(value -> filter.getKey().code() + "=" + URLEncoder.encode(value, UTF_8)))
            .collect(joining("&"));
    }

    /** The matching entries, in the order of the ledger. */
    public List<CommitmentLedger.Entry> filter(CommitmentLedger ledger, EventSet set) {
        return ledger.entries().stream()
            .filter(entry -> selected.keySet().stream().allMatch(facet -> matches(facet, entry, set))).toList();
    }

    /**
     * The values of {@code facet} with their counts. A count is the number of entries with this value that match the
     * filters of the other facets. Values without entries are left out, unless they are selected.
     */
    public List<FacetCount> counts(CommitmentFacet facet, CommitmentLedger ledger, EventSet set) {
        List<String> values = ledger.entries().stream()
            .filter(entry -> selected.keySet().stream().allMatch(other -> other == facet || matches(other, entry, set)))
            .map(entry -> facet.valueFor(entry, set)).toList();
        return facet.values(set).stream()
            .map(value -> new FacetCount(value, Collections.frequency(values, value),
                selected(facet).contains(value)))
            .filter(count -> count.events() > 0 || count.selected())
            .toList();
    }

    private boolean matches(CommitmentFacet facet, CommitmentLedger.Entry entry, EventSet set) {
        return selected(facet).contains(facet.valueFor(entry, set));
    }
}
