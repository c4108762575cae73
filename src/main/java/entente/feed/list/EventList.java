package entente.feed.list;

import entente.model.Event;
import entente.model.EventSet;
import entente.search.SearchResult;
import entente.wording.SiteUrls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Events of one set in an order: what a list finds, or one event alone. Every format is made from the same one.
 *
 * @param whole the set that {@code set} is cut from where it is as of a day, else the same
 * @param events as they are listed; read once for each file, and never held by a format
 * @param title what they are, in the language of the file
 * @param query the filter as in an address, or empty for all; null where one event is meant
 */
public record EventList(EventSet set, EventSet whole, List<Event> events, String title, @Nullable String query) {
    /** @param title the filter in words */
    public static EventList of(SearchResult selection, EventSet whole, String title) {
        return new EventList(selection.set(), whole, selection.events(), title, selection.query().address());
    }

    /** One event of {@code set}. */
    public static EventList of(Event event, EventSet set, EventSet whole, String title) {
        return new EventList(set, whole, List.of(event), title, null);
    }

    /** Where the same is found as a page. */
    String page(SiteUrls addresses) {
        return query == null ? addresses.of(events.getFirst()) : addresses.events(query);
    }

    /** Where the same is found in a format. */
    String file(Feed feed, SiteUrls addresses) {
        if (query == null) {
            return addresses.event(events.getFirst().id() + "." + feed.extension());
        }
        return addresses.of("events." + feed.extension() + (query.isEmpty() ? "" : "?" + query));
    }
}
