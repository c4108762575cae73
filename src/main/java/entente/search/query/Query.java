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
 * A search for events, parsed from URL parameters. All filters are combined with AND.
 *
 * @param q the words to search for, or an empty text
 * @param chosen the selected values of each facet, in the order of the URL; several values of one facet are combined
 *     with OR
 * @param since the start of the period, from the first day of this date; null for no limit
 * @param until the end of the period, to the last day of this date; null for no limit
 * @param dates whether the date of an event must possibly or certainly be in the period
 * @param origins the minimum number of independent origins, 0 for any
 * @param sort the order, or null for the default: by relevance if there are words, otherwise by date
 * @param page the page number, from 1
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
    /** The maximum length of {@code q}, in UTF-16 units. */
    public static final int LONGEST = 200;

    /** The maximum number of values of one facet. */
    public static final int MOST_VALUES = 50;

    /** The maximum value of {@code origins}. */
    public static final int MOST_ORIGINS = 1_000;

    /** All events, newest first. */
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
     * Parses URL parameters. Blank values count as absent.
     *
     * @throws BadQuery for the first invalid parameter
     */
    public static Query parse(Map<String, String[]> parameters, EventSet set) {
        return new QueryReader(parameters, set).read();
    }

    /**
     * The canonical query string, percent-encoded, without a question mark; empty for {@link #ALL}. {@link #parse}
     * reads it back.
     */
    public String address() {
        return QueryWriter.write(this);
    }

    /** The names of all parameters that {@link #parse} reads. */
    public static List<String> parameters() {
        return QueryReader.NAMES;
    }

    /** Whether there is no filter, so that every event matches. */
    public boolean asksForAll() {
        return q.isEmpty() && chosen.isEmpty() && since == null && until == null && origins == 0;
    }

    /** The selected values of a facet. */
    public List<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    /** This query with one more value selected, at page 1. */
    public Query with(Facet facet, String value) {
        return withValues(facet, values -> Stream.concat(values, Stream.of(value)).distinct());
    }

    /** This query without one value, at page 1. */
    public Query without(Facet facet, String value) {
        return withValues(facet, values -> values.filter(other -> !other.equals(value)));
    }

    /** This query without all values of a facet, at page 1. */
    public Query without(Facet facet) {
        return withValues(facet, values -> Stream.empty());
    }

    /** This query with other words, or with none if {@code q} is empty, at page 1. */
    public Query saying(String q) {
        return new Query(q, chosen, since, until, dates, origins, sort, 1);
    }

    /** This query with its period restricted to one year, at page 1. */
    public Query within(int year) {
        var date = new EventDate.YearDate(Year.of(year));
        return between(
            since != null && since.first().isAfter(date.first()) ? since : date,
            until != null && until.last().isBefore(date.last()) ? until : date);
    }

    /** This query with another period, unlimited where null, at page 1. */
    public Query between(@Nullable EventDate since, @Nullable EventDate until) {
        return new Query(q, chosen, since, until, dates, origins, sort, 1);
    }

    /** This query with another certainty of dates, at page 1. */
    public Query dated(DateCertainty dates) {
        return new Query(q, chosen, since, until, dates, origins, sort, 1);
    }

    /** This query with another minimum number of independent origins, at page 1. */
    public Query from(int origins) {
        return new Query(q, chosen, since, until, dates, origins, sort, 1);
    }

    /** This query at another page. */
    public Query on(int page) {
        return new Query(q, chosen, since, until, dates, origins, sort, page);
    }

    /** This query with another order, at page 1. */
    public Query sorted(Sort sort) {
        return new Query(q, chosen, since, until, dates, origins, sort, 1);
    }

    /** The order that applies: {@code sort}, or the default if it is null. */
    public Sort order() {
        if (sort != null) {
            return sort;
        }
        return q.isEmpty() ? Sort.DATE : Sort.RELEVANCE;
    }

    private Query withValues(Facet facet, UnaryOperator<Stream<String>> change) {
        var values = new EnumMap<Facet, List<String>>(Facet.class);
        values.putAll(chosen);
        values.put(facet, change.apply(chosen(facet).stream()).toList());
        return new Query(q, values, since, until, dates, origins, sort, 1);
    }
}
