package entente.feed.list;

import entente.model.Event;
import entente.model.EventSet;
import entente.search.SearchResult;
import entente.wording.SiteUrls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The events that a format writes, in order: the result of a search, or a single event.
 *
 * @param set the set of the events, as of the requested day
 * @param completeSet the complete set, of which {@code set} is the state on the requested day; without {@code as-of},
 *     both are the same
 * @param events the events; a format does not keep them in memory
 * @param title the title of the list, in the language of the file
 * @param query the filter as a query string, empty for all events; null for a single event
 */
public record EventList(EventSet set, EventSet completeSet, List<Event> events, String title, @Nullable String query) {
    /**
     * The events of a search result.
     *
     * @param title the filter in words
     */
    public static EventList of(SearchResult result, EventSet completeSet, String title) {
        return new EventList(result.set(), completeSet, result.events(), title, result.query().queryString());
    }

    /** A single event of {@code set}. */
    public static EventList of(Event event, EventSet set, EventSet completeSet, String title) {
        return new EventList(set, completeSet, List.of(event), title, null);
    }

    /** The metadata of the list. */
    ListMetadata metadata(SiteUrls urls) {
        return new ListMetadata(query, pageUrl(urls), events.size(), set);
    }

    /** The URL of the page of this list or event. */
    String pageUrl(SiteUrls urls) {
        return query == null ? urls.url(events.getFirst()) : urls.events(query);
    }

    /** The URL of this list or event in the format of {@code feed}. */
    String fileUrl(Feed feed, SiteUrls urls) {
        if (query == null) {
            return urls.event(events.getFirst().id() + "." + feed.extension());
        }
        return urls.url("events." + feed.extension() + (query.isEmpty() ? "" : "?" + query));
    }
}
