package entente.search;

import entente.model.EventDate;
import entente.model.EventSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks for: the parameters of an address, understood.
 *
 * @param q words to find, or empty
 * @param chosen the values of each facet, several of one facet meaning either, in the order of the address
 * @param since only events that may fall on or after its first day
 * @param until only events that may fall on or before its last day
 * @param origins only events with at least so many independent origins; 0 is any
 * @param sort null is the default: by relevance with words, else by date
 * @param page from 1
 */
public record Query(
    String q,
    Map<Facet, List<String>> chosen,
    @Nullable EventDate since,
    @Nullable EventDate until,
    int origins,
    @Nullable Sort sort,
    int page) {
    /** Every event, newest first. */
    public static final Query ALL = new Query("", Map.of(), null, null, 0, null, 1);

    public Query {
        var copy = new EnumMap<Facet, List<String>>(Facet.class);
        chosen.forEach((facet, values) -> copy.put(facet, List.copyOf(values)));
        chosen = Collections.unmodifiableMap(copy);
    }

    /**
     * Reads an address. Blank values count as absent.
     *
     * @throws BadQuery naming the first parameter or value that has no meaning and what would fit
     */
    public static Query parse(Map<String, String[]> url, EventSet set) {
        throw new UnsupportedOperationException("search room");
    }

    /** The canonical query string, percent-encoded, without a question mark; empty for {@link #ALL}. */
    public String address() {
        throw new UnsupportedOperationException("search room");
    }

    public List<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    /** This query with one more value, from its first page. */
    public Query with(Facet facet, String value) {
        throw new UnsupportedOperationException("search room");
    }

    /** This query without that value, from its first page. */
    public Query without(Facet facet, String value) {
        throw new UnsupportedOperationException("search room");
    }

    public Query on(int page) {
        return new Query(q, chosen, since, until, origins, sort, page);
    }

    public Query sorted(Sort sort) {
        return new Query(q, chosen, since, until, origins, sort, 1);
    }
}
