package entente.web;

import entente.feed.AtomFeed;
import entente.feed.Bibtex;
import entente.feed.CalendarFeed;
import entente.feed.CslJson;
import entente.feed.Feed;
import entente.feed.GeoJsonFeed;
import entente.feed.JsonFeed;
import entente.feed.JsonLdFeed;
import entente.feed.NdjsonFeed;
import entente.feed.ReaderFeed;
import entente.feed.ReferenceFeed;
import entente.feed.Ris;
import entente.model.Event;
import entente.search.Query;
import entente.web.Head.Alternate;
import java.util.List;
import java.util.stream.Stream;

/** The formats for other programs, tables aside, and where each is found. */
final class Feeds {
    /** What a list is followed in. */
    private static final List<Feed> SUBSCRIPTIONS = List.of(new AtomFeed(), new ReaderFeed());

    /** What one event is taken away in: whatever says more of it than a row, and is nothing to subscribe to. */
    static final List<Feed> OF_AN_EVENT = List.of(new JsonFeed(), new JsonLdFeed(), new CalendarFeed(),
        new GeoJsonFeed(), new ReferenceFeed(new Bibtex()), new ReferenceFeed(new Ris()),
        new ReferenceFeed(new CslJson()));

    /** What a list is taken away or followed in. */
    static final List<Feed> OF_A_LIST = Stream.<List<Feed>>of(SUBSCRIPTIONS, List.of(new NdjsonFeed()), OF_AN_EVENT)
        .flatMap(List::stream).toList();

    private Feeds() {}

    /** RequestAddress a list is found in {@code extension}. */
    static String href(String extension, Query query, PageRequest request) {
        String filter = query.on(1).address();
        return request.urls().of("events." + extension + (filter.isEmpty() ? "" : "?" + filter));
    }

    static List<Alternate> of(Query query, PageRequest request) {
        return OF_A_LIST.stream().map(feed -> alternate(feed, href(feed.extension(), query, request), request))
            .toList();
    }

    static List<Alternate> of(Event event, PageRequest request) {
        return OF_AN_EVENT.stream()
            .map(feed -> alternate(feed, request.urls().event(event.id() + "." + feed.extension()), request)).toList();
    }

    /** To follow the events that {@code query} finds. */
    static List<Alternate> following(Query query, PageRequest request) {
        return SUBSCRIPTIONS.stream().map(feed -> alternate(feed, href(feed.extension(), query, request), request))
            .toList();
    }

    private static Alternate alternate(Feed feed, String href, PageRequest request) {
        return new Alternate(feed.mediaType().split(";", 2)[0],
            request.messages().say("web.takeaway." + feed.extension() + ".about"), href);
    }
}
