package entente.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import entente.insight.Ledger;
import entente.model.EventSet;
import entente.search.BadQuery.Fitting;
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
public record LedgerQuery(Map<LedgerFacet, List<String>> chosen) {
    public LedgerQuery {
        var copy = new EnumMap<LedgerFacet, List<String>>(LedgerFacet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, List.copyOf(values));
            }
        });
        chosen = Collections.unmodifiableMap(copy);
    }

    /** @throws BadQuery naming the first parameter or value that has no meaning and what would fit */
    public static LedgerQuery parse(Map<String, String[]> url, EventSet set) {
        Parameters.expect(Arrays.stream(LedgerFacet.values()).map(LedgerFacet::code).toList(), url);
        var chosen = new EnumMap<LedgerFacet, List<String>>(LedgerFacet.class);
        for (LedgerFacet facet : LedgerFacet.values()) {
            chosen.put(facet, Parameters.all(facet.code(), url).distinct()
                .map(value -> fitting(facet, value, set)).toList());
        }
        return new LedgerQuery(chosen);
    }

    private static String fitting(LedgerFacet facet, String value, EventSet set) {
        if (!facet.values(set).contains(value)) {
            throw new BadQuery(facet.code(), value, Fitting.OneOf.of(facet.values(set), value));
        }
        return value;
    }

    public List<String> chosen(LedgerFacet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    /** This query with one more value, or without it if it is chosen already. */
    public LedgerQuery turning(LedgerFacet facet, String value) {
        List<String> before = chosen(facet);
        var changed = new EnumMap<LedgerFacet, List<String>>(LedgerFacet.class);
        changed.putAll(chosen);
        changed.put(facet, before.contains(value)
            ? before.stream().filter(other -> !other.equals(value)).toList()
            : Stream.concat(before.stream(), Stream.of(value)).toList());
        return new LedgerQuery(changed);
    }

    /** The query string, percent-encoded, without a question mark; empty for the whole ledger. */
    public String address() {
        return chosen.entrySet().stream().flatMap(facet -> facet.getValue().stream()
            .map(value -> facet.getKey().code() + "=" + URLEncoder.encode(value, UTF_8)))
            .collect(joining("&"));
    }

    /** The entries that fit, in their order. */
    public List<Ledger.Entry> of(Ledger ledger, EventSet set) {
        return ledger.entries().stream()
            .filter(entry -> chosen.keySet().stream().allMatch(facet -> fits(facet, entry, set))).toList();
    }

    /** The values of {@code facet} with the entries each would give beside the other facets’ choices. */
    public List<Selection.Count> counts(LedgerFacet facet, Ledger ledger, EventSet set) {
        List<String> found = ledger.entries().stream()
            .filter(entry -> chosen.keySet().stream().allMatch(other -> other == facet || fits(other, entry, set)))
            .map(entry -> facet.of(entry, set)).toList();
        return facet.values(set).stream()
            .map(value -> new Selection.Count(value, Collections.frequency(found, value),
                chosen(facet).contains(value)))
            .filter(count -> count.events() > 0 || count.chosen())
            .toList();
    }

    private boolean fits(LedgerFacet facet, Ledger.Entry entry, EventSet set) {
        return chosen(facet).contains(facet.of(entry, set));
    }
}
