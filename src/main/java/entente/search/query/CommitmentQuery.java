package entente.search.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import entente.insight.CommitmentLedger;
import entente.model.EventSet;
import entente.search.query.BadQuery.Fitting;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a reader asks for of the ledger of commitments: the parameters of an address, understood.
 *
 * @param chosen the values of each facet, several of one facet meaning either
 */
public record CommitmentQuery(Map<CommitmentFacet, List<String>> chosen) {
    public CommitmentQuery {
        var copy = new EnumMap<CommitmentFacet, List<String>>(CommitmentFacet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, List.copyOf(values));
            }
        });
        chosen = Collections.unmodifiableMap(copy);
    }

    /** @throws BadQuery naming the first parameter or value that has no meaning and what would fit */
    public static CommitmentQuery parse(Map<String, String[]> url, EventSet set) {
        QueryParameters.expect(Arrays.stream(CommitmentFacet.values()).map(CommitmentFacet::code).toList(), url);
        var chosen = new EnumMap<CommitmentFacet, List<String>>(CommitmentFacet.class);
        for (CommitmentFacet facet : CommitmentFacet.values()) {
            chosen.put(facet, QueryParameters.all(facet.code(), url).distinct()
                .map(value -> fitting(facet, value, set)).toList());
        }
        return new CommitmentQuery(chosen);
    }

    private static String fitting(CommitmentFacet facet, String value, EventSet set) {
        if (!facet.values(set).contains(value)) {
            throw new BadQuery(facet.code(), value, Fitting.OneOf.of(facet.values(set), value));
        }
        return value;
    }

    public List<String> chosen(CommitmentFacet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    /** This query with one more value, or without it if it is chosen already. */
    public CommitmentQuery turning(CommitmentFacet facet, String value) {
        List<String> before = chosen(facet);
        var changed = new EnumMap<CommitmentFacet, List<String>>(CommitmentFacet.class);
        changed.putAll(chosen);
        changed.put(facet, before.contains(value)
            ? before.stream().filter(other -> !other.equals(value)).toList()
            : Stream.concat(before.stream(), Stream.of(value)).toList());
        return new CommitmentQuery(changed);
    }

    /** The query string, percent-encoded, without a question mark; empty for the whole ledger. */
    public String address() {
        return chosen.entrySet().stream().flatMap(facet -> facet.getValue().stream()
            .map(value -> facet.getKey().code() + "=" + URLEncoder.encode(value, UTF_8)))
            .collect(joining("&"));
    }

    /** The entries that fit, in their order. */
    public List<CommitmentLedger.Entry> of(CommitmentLedger ledger, EventSet set) {
        return ledger.entries().stream()
            .filter(entry -> chosen.keySet().stream().allMatch(facet -> fits(facet, entry, set))).toList();
    }

    /** The values of {@code facet} with the entries each would give beside the other facets’ choices. */
    public List<FacetCount> counts(CommitmentFacet facet, CommitmentLedger ledger, EventSet set) {
        List<String> found = ledger.entries().stream()
            .filter(entry -> chosen.keySet().stream().allMatch(other -> other == facet || fits(other, entry, set)))
            .map(entry -> facet.of(entry, set)).toList();
        return facet.values(set).stream()
            .map(value -> new FacetCount(value, Collections.frequency(found, value),
                chosen(facet).contains(value)))
            .filter(count -> count.events() > 0 || count.chosen())
            .toList();
    }

    private boolean fits(CommitmentFacet facet, CommitmentLedger.Entry entry, EventSet set) {
        return chosen(facet).contains(facet.of(entry, set));
    }
}
