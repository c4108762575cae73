package entente.web.view;

import entente.feed.list.AtomFeed;
import entente.feed.list.EventsJson;
import entente.feed.list.Feed;
import entente.feed.list.GeoJsonFeed;
import entente.feed.list.ICalendarFeed;
import entente.feed.list.JsonFeed;
import entente.feed.list.JsonLdFeed;
import entente.feed.list.NdjsonFeed;
import entente.feed.reference.Bibtex;
import entente.feed.reference.CslJson;
import entente.feed.reference.ReferenceFeed;
import entente.feed.reference.Ris;
import entente.model.Event;
import entente.search.query.Query;
import entente.web.page.PageMetadata.Alternate;
import entente.web.page.PageRequest;
import java.util.List;
import java.util.stream.Stream;

/** The formats for other programs, tables aside, and where each is found. */
public final class FeedLinks {
    /** What a list is followed in. */
    private static final List<Feed> SUBSCRIPTIONS = List.of(new AtomFeed(), new JsonFeed());

    /** What one event is taken away in: whatever says more of it than a row, and is nothing to subscribe to. */
    public static final List<Feed> OF_AN_EVENT = List.of(new EventsJson(), new JsonLdFeed(), new ICalendarFeed(),
        new GeoJsonFeed(), new ReferenceFeed(new Bibtex()), new ReferenceFeed(new Ris()),
        new ReferenceFeed(new CslJson()));

    /** What a list is taken away or followed in. */
    public static final List<Feed> OF_A_LIST =
        Stream.<List<Feed>>of(SUBSCRIPTIONS, List.of(new NdjsonFeed()), OF_AN_EVENT)
            .flatMap(List::stream).toList();

    private FeedLinks() {}

    /** RequestAddress a list is found in {@code extension}. */
    static String href(String extension, Query query, PageRequest request) {
        String filter = query.on(1).address();
        return request.urls().of("events." + extension + (filter.isEmpty() ? "" : "?" + filter));
    }

    public static List<Alternate> of(Query query, PageRequest request) {
        return OF_A_LIST.stream().map(feed -> alternate(feed, href(feed.extension(), query, request), request))
            .toList();
    }

    public static List<Alternate> of(Event event, PageRequest request) {
        return OF_AN_EVENT.stream()
            .map(feed -> alternate(feed, request.urls().event(event.id() + "." + feed.extension()), request)).toList();
    }

    /** To follow the events that {@code query} finds. */
    public static List<Alternate> following(Query query, PageRequest request) {
        return SUBSCRIPTIONS.stream().map(feed -> alternate(feed, href(feed.extension(), query, request), request))
            .toList();
    }

    private static Alternate alternate(Feed feed, String href, PageRequest request) {
        return new Alternate(feed.mediaType().split(";", 2)[0],
            request.messages().say("web.download." + feed.extension() + ".about"), href);
    }
}
