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
 * The result of a query: all matching events in order, with facet counts, suggestions and a highlighter.
 *
 * @param events all matching events, not only those of the query's page
 * @param counts for each facet its values with their counts, most events first; a count applies all filters except
 *     those of its own facet (drill sideways), and a selected value is always listed, even with 0 events
 * @param yearCounts the number of matching events per year, from the first year with an event to the last, including
 *     years without events; an event counts in the year of its first day
 * @param relaxations if no event matches: the filters whose removal gives results, most events first
 * @param partialMatchesOnly whether no event of the set has all words of the query; the events with the most words
 *     match instead
 * @param suggestions corrections, matching records and partial matches
 * @param highlighter finds the words of the query in texts
 */
public record SearchResult(
    EventSet set,
    Query query,
    List<Event> events,
    Map<Facet, List<FacetCount>> counts,
    SequencedMap<Integer, Integer> yearCounts,
    List<FilterRemoval> relaxations,
    boolean partialMatchesOnly,
    Suggestions suggestions,
    Highlighter highlighter) {
    public SearchResult {
        counts = Collections.unmodifiableMap(counts);
        yearCounts = Collections.unmodifiableSequencedMap(yearCounts);
    }

    /** The number of events on a page. */
    public static final int PAGE_SIZE = 50;

    /** The events on the query's page; empty beyond the last page. */
    public List<Event> page() {
        int from = Math.min((query.page() - 1) * PAGE_SIZE, events.size());
        return events.subList(from, Math.min(from + PAGE_SIZE, events.size()));
    }

    /** The number of pages, at least 1. */
    public int pageCount() {
        return Math.max(1, Math.ceilDiv(events.size(), PAGE_SIZE));
    }
}
