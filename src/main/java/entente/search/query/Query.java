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
 * @param selected the selected values of each facet, in the order of the URL; several values of one facet are combined
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
    Map<Facet, List<String>> selected,
    @Nullable EventDate since,
    @Nullable EventDate until,
    DateCertainty dates,
    int origins,
    @Nullable Sort sort,
    int page) {
    /** The maximum length of {@code q}, in UTF-16 units. */
    public static final int MAX_LENGTH = 200;

    /** The maximum number of values of one facet. */
    public static final int MAX_VALUES = 50;

    /** The maximum value of {@code origins}. */
    public static final int MAX_ORIGINS = 1_000;

    /** All events, newest first. */
    public static final Query ALL = new Query("", Map.of(), null, null, DateCertainty.POSSIBLE, 0, null, 1);

    public Query {
        var copy = new EnumMap<Facet, List<String>>(Facet.class);
        selected.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, List.copyOf(values));
            }
        });
        selected = Collections.unmodifiableMap(copy);
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
    public String queryString() {
        return QueryWriter.write(this);
    }

    /** The names of all parameters that {@link #parse} reads. */
    public static List<String> parameterNames() {
        return QueryReader.NAMES;
    }

    /** Whether there is no filter, so that every event matches. */
    public boolean matchesAll() {
        return q.isEmpty() && selected.isEmpty() && since == null && until == null && origins == 0;
    }

    /** The selected values of a facet. */
    public List<String> selected(Facet facet) {
        return selected.getOrDefault(facet, List.of());
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
    public Query withWords(String q) {
        return new Query(q, selected, since, until, dates, origins, sort, 1);
    }

    /** This query with its period restricted to one year, at page 1. */
    public Query withinYear(int year) {
        var date = new EventDate.YearDate(Year.of(year));
        return withPeriod(
            since != null && since.first().isAfter(date.first()) ? since : date,
            until != null && until.last().isBefore(date.last()) ? until : date);
    }

    /** This query with another period, at page 1. Null means no limit. */
    public Query withPeriod(@Nullable EventDate since, @Nullable EventDate until) {
        return new Query(q, selected, since, until, dates, origins, sort, 1);
    }

    /** This query with another certainty of dates, at page 1. */
    public Query withDates(DateCertainty dates) {
        return new Query(q, selected, since, until, dates, origins, sort, 1);
    }

    /** This query with another minimum number of independent origins, at page 1. */
    public Query withOrigins(int origins) {
        return new Query(q, selected, since, until, dates, origins, sort, 1);
    }

    /** This query at another page. */
    public Query withPage(int page) {
        return new Query(q, selected, since, until, dates, origins, sort, page);
    }

    /** This query with another order, or with the default one if {@code sort} is null, at page 1. */
    public Query withSort(@Nullable Sort sort) {
        return new Query(q, selected, since, until, dates, origins, sort, 1);
    }

    /** The order that applies: {@code sort}, or the default if it is null. */
    public Sort effectiveSort() {
        if (sort != null) {
            return sort;
        }
        return q.isEmpty() ? Sort.DATE : Sort.RELEVANCE;
    }

    private Query withValues(Facet facet, UnaryOperator<Stream<String>> change) {
        var values = new EnumMap<Facet, List<String>>(Facet.class);
        values.putAll(selected);
        values.put(facet, change.apply(selected(facet).stream()).toList());
        return new Query(q, values, since, until, dates, origins, sort, 1);
    }
}
