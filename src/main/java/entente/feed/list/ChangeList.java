package entente.feed.list;

import entente.insight.SetChange;
import entente.model.EventSet;
import entente.search.SearchResult;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * The latest changes of a set that a feed writes, latest first.
 *
 * @param set the set, as of the requested day
 * @param completeSet the complete set, of which {@code set} is the state on the requested day
 * @param title the title of the feed, in its language
 * @param query the filter of events as a query string, empty for all records
 */
public record ChangeList(EventSet set, EventSet completeSet, List<SetChange> changes, String title, String query) {
    /**
     * How long a change is in the feed. A bound on time instead of number loses no entry, however many records change on
     * one day, for a reader that looks at least once in this period.
     */
    private static final Period PERIOD = Period.ofMonths(3);

    public ChangeList {
        changes = List.copyOf(changes);
    }

    /** The changes of the events of a search result; without a filter those of all records. */
    public static ChangeList of(SearchResult result, EventSet completeSet, String title) {
        LocalDate after = result.set().date().minus(PERIOD);
        List<SetChange> changes = result.query().matchesAll()
            ? SetChange.since(after, result.set())
            : SetChange.since(after, result.set(), result.events());
        return new ChangeList(result.set(), completeSet, changes, title, result.query().queryString());
    }
}
