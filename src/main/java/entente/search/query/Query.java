package entente.search.query;

import entente.model.EventDate;
import entente.model.EventSet;
import java.time.Year;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks for: the parameters of an address, understood.
 *
 * @param q words to find, or empty
 * @param chosen the values of each facet, several of one facet meaning either, in the order of the address
 * @param since only events that fall on or after its first day
 * @param until only events that fall on or before its last day
 * @param dates whether an event only has to be able to fall in that period
 * @param origins only events with at least so many independent origins; 0 is any
 * @param sort null is the default: by relevance with words, else by date
 * @param page from 1
 */
public record Query(
    String q,
    Map<Facet, List<String>> chosen,
    @Nullable EventDate since,
    @Nullable EventDate until,
    DateCertainty dates,
    int origins,
    @Nullable Sort sort,
    int page) {
    /** Characters of {@code q}. */
    public static final int LONGEST = 200;
    /** Values of one facet. */
    public static final int MOST_VALUES = 50;
    /** More origins cannot be asked for. */
    public static final int MOST_ORIGINS = 1_000;

    /** Every event, newest first. */
    public static final Query ALL = new Query("", Map.of(), null, null, DateCertainty.POSSIBLE, 0, null, 1);

    public Query {
        var copy = new EnumMap<Facet, List<String>>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, List.copyOf(values));
            }
        });
        chosen = Collections.unmodifiableMap(copy);
    }

    /**
     * Reads an address. Blank values count as absent.
     *
     * @throws BadQuery naming the first parameter or value that has no meaning and what would fit
     */
    public static Query parse(Map<String, String[]> url, EventSet set) {
        return new QueryReader(url, set).read();
    }

    /** The canonical query string, percent-encoded, without a question mark; empty for {@link #ALL}. */
    public String address() {
        return QueryWriter.write(this);
    }

    /** The names of all parameters that {@link #parse} reads. */
    public static List<String> parameters() {
        return QueryReader.NAMES;
    }

    /** Whether it asks for every event, in whatever order. */
    public boolean asksForAll() {
        return q.isEmpty() && chosen.isEmpty() && since == null && until == null && origins == 0;
    }

    public List<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    /** This query with one more value, from its first page. */
    public Query with(Facet facet, String value) {
        return choosing(facet, values -> Stream.concat(values, Stream.of(value)).distinct());
    }

    /** This query without that value, from its first page. */
    public Query without(Facet facet, String value) {
        return choosing(facet, values -> values.filter(other -> !other.equals(value)));
    }

    /** This query without any value of that facet, from its first page. */
    public Query without(Facet facet) {
        return choosing(facet, values -> Stream.empty());
    }

    /** This query with other words, or with none, from its first page. */
    public Query saying(String words) {
        return new Query(words, chosen, since, until, dates, origins, sort, 1);
    }

    /** This query for the events of one year, as far as its period reaches into it, from its first page. */
    public Query within(int year) {
        var asked = new EventDate.YearDate(Year.of(year));
        return between(
            since != null && since.first().isAfter(asked.first()) ? since : asked,
            until != null && until.last().isBefore(asked.last()) ? until : asked);
    }

    /** This query about another period, open where null, from its first page. */
    public Query between(@Nullable EventDate since, @Nullable EventDate until) {
        return new Query(q, chosen, since, until, dates, origins, sort, 1);
    }

    /** This query with another measure of its period, from its first page. */
    public Query dated(DateCertainty dates) {
        return new Query(q, chosen, since, until, dates, origins, sort, 1);
    }

    /** This query for at least so many independent origins, from its first page. */
    public Query from(int origins) {
        return new Query(q, chosen, since, until, dates, origins, sort, 1);
    }

    public Query on(int page) {
        return new Query(q, chosen, since, until, dates, origins, sort, page);
    }

    public Query sorted(Sort sort) {
        return new Query(q, chosen, since, until, dates, origins, sort, 1);
    }

    /** The order that holds: as asked for, or the default. */
    public Sort order() {
        if (sort != null) {
            return sort;
        }
        return q.isEmpty() ? Sort.DATE : Sort.RELEVANCE;
    }

    private Query choosing(Facet facet, UnaryOperator<Stream<String>> change) {
        var changed = new EnumMap<Facet, List<String>>(Facet.class);
        changed.putAll(chosen);
        changed.put(facet, change.apply(chosen(facet).stream()).toList());
        return new Query(q, changed, since, until, dates, origins, sort, 1);
    }
}
