package entente.search;

import entente.model.Event;
import entente.model.EventSet;
import entente.search.match.Highlighter;
import entente.search.match.Suggestions;
import entente.search.query.Facet;
import entente.search.query.FacetCount;
import entente.search.query.FilterRemoval;
import entente.search.query.Query;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * The events that a query finds, all of them in their order, and what narrowing or widening it would find.
 *
 * @param events every event found, not the page alone
 * @param counts for each facet its values, most events first, with the events each would give beside the other facets'
 *     choices; a chosen value is always among them
 * @param years events a year, from the first year with an event to the last, gaps included; an event counts in the year
 *     of its first day
 * @param reliefs for a query that finds nothing: what to drop, most events first
 * @param someWords whether no event of the set has every word asked for, so that those with the most words came
 * @param help what the reader may have meant besides
 * @param highlights where the words stand
 */
public record SearchResult(
    EventSet set,
    Query query,
    List<Event> events,
    Map<Facet, List<FacetCount>> counts,
    SequencedMap<Integer, Integer> years,
    List<FilterRemoval> reliefs,
    boolean someWords,
    Suggestions help,
    Highlighter highlights) {
    public SearchResult {
        counts = Collections.unmodifiableMap(counts);
        years = Collections.unmodifiableSequencedMap(years);
    }

    /** Events on one page of a list. */
    public static final int PAGE = 50;

    /** The events of the query's page; none beyond the last. */
    public List<Event> page() {
        int from = Math.min((query.page() - 1) * PAGE, events.size());
        return events.subList(from, Math.min(from + PAGE, events.size()));
    }

    public int pages() {
        return Math.max(1, Math.ceilDiv(events.size(), PAGE));
    }
}
