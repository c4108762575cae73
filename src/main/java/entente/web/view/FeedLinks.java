package entente.web.view;

import entente.feed.list.AtomFeed;
import entente.feed.list.EventsJson;
import entente.feed.list.Feed;
import entente.feed.list.GeoJsonFeed;
import entente.feed.list.ICalendarFeed;
import entente.feed.list.JsonFeed;
import entente.feed.list.JsonLdFeed;
import entente.feed.list.NdjsonFeed;
import entente.feed.list.SubscriptionFeed;
import entente.feed.reference.Bibtex;
import entente.feed.reference.CslJson;
import entente.feed.reference.ReferenceFeed;
import entente.feed.reference.Ris;
import entente.model.Event;
import entente.search.query.Query;
import entente.web.page.PageMetadata.AlternateLink;
import entente.web.page.PageRequest;
import java.util.List;
import java.util.stream.Stream;

/** The formats for other programs, except CSV, and the URLs of events in each format. */
public final class FeedLinks {
    /** The feeds to which a reader can subscribe. */
    public static final List<SubscriptionFeed> SUBSCRIPTIONS = List.of(new AtomFeed(), new JsonFeed());

    /**
     * The formats of a single event. Tables are excluded, because a row contains less than the record. Feeds for
     * subscription are excluded, because nothing is ever added to the feed of one event.
     */
    public static final List<Feed> EVENT_FORMATS = List.of(new EventsJson(), new JsonLdFeed(), new ICalendarFeed(),
        new GeoJsonFeed(), new ReferenceFeed(new Bibtex()), new ReferenceFeed(new Ris()),
        new ReferenceFeed(new CslJson()));

    /** The formats of a list of events, feeds for subscription first. */
    public static final List<Feed> LIST_FORMATS =
        Stream.<List<? extends Feed>>of(SUBSCRIPTIONS, List.of(new NdjsonFeed()), EVENT_FORMATS)
            .<Feed>flatMap(List::stream).toList();

    private FeedLinks() {}

    /**
     * The URL of the events of {@code query} as a file.
     *
     * @param extension without a dot
     */
    static String url(String extension, Query query, PageRequest request) {
        String filter = query.withPage(1).queryString();
        return request.urls().url("events." + extension + (filter.isEmpty() ? "" : "?" + filter));
    }

    /** Links to the events of {@code query} in each format, and to their changes, for the head of a page. */
    public static List<AlternateLink> of(Query query, PageRequest request) {
        return Stream.concat(
            LIST_FORMATS.stream().map(feed -> alternate(feed, url(feed.extension(), query, request), request)),
            changes(query, request)).toList();
    }

    /** Links to the feeds of the latest changes of the events of {@code query}, or of all records without a filter. */
    public static Stream<AlternateLink> changes(Query query, PageRequest request) {
        return SUBSCRIPTIONS.stream().map(feed -> new AlternateLink(feed.mediaType().split(";", 2)[0],
            request.messages().get("web.download.new." + feed.extension() + ".about"),
            changesUrl(feed, query, request)));
    }

    /** The URL of a feed of the latest changes of the events of {@code query}, whatever their order. */
    static String changesUrl(SubscriptionFeed feed, Query query, PageRequest request) {
        String filter = query.withSort(null).queryString();
        return request.urls().url("new." + feed.extension() + (filter.isEmpty() ? "" : "?" + filter));
    }

    /** Links to an event in each format, for the head of a page. */
    public static List<AlternateLink> of(Event event, PageRequest request) {
        return EVENT_FORMATS.stream()
            .map(feed -> alternate(feed, request.urls().event(event.id() + "." + feed.extension()), request)).toList();
    }

    /** Links to the feeds for subscription to the events of {@code query}, and to their changes. */
    public static List<AlternateLink> subscriptions(Query query, PageRequest request) {
        return Stream.concat(
            SUBSCRIPTIONS.stream().map(feed -> alternate(feed, url(feed.extension(), query, request), request)),
            changes(query, request)).toList();
    }

    private static AlternateLink alternate(Feed feed, String href, PageRequest request) {
        return new AlternateLink(feed.mediaType().split(";", 2)[0],
            request.messages().get("web.download." + feed.extension() + ".about"), href);
    }
}
