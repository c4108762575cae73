package entente.web.view;

import entente.feed.list.Feed;
import entente.search.query.Query;
import entente.web.page.PageRequest;
import entente.wording.Messages;
import java.util.List;
import java.util.stream.Stream;

/**
 * A link to one or more events as a file.
 *
 * @param about what the format is for
 */
public record DownloadLink(String words, String href, String about) {
    /** The extensions of the formats that most readers use. */
    private static final List<String> MAIN = List.of("pdf", "xlsx", "csv");
    /** The extensions of the formats for other programs. */
    private static final List<String> MORE =
        Stream.concat(Stream.of("raw.csv"), FeedLinks.LIST_FORMATS.stream().map(Feed::extension)).toList();

    /** A link to the file at {@code href}, labelled by the format with that extension. */
    public static DownloadLink of(String extension, String href, Messages messages) {
        return new DownloadLink(messages.get("web.download." + extension), href,
            messages.get("web.download." + extension + ".about"));
    }

    /** Links to the events of {@code query} in the formats that most readers use. */
    public static List<DownloadLink> main(Query query, PageRequest request) {
        return links(MAIN, query, request);
    }

    /** Links to the events of {@code query} in the formats for other programs, and to feeds of their changes. */
    public static List<DownloadLink> more(Query query, PageRequest request) {
        return Stream.concat(links(MORE, query, request).stream(), changes(query, request)).toList();
    }

    /** Links to feeds of the latest changes of the events of {@code query}, or of all records without a filter. */
    public static Stream<DownloadLink> changes(Query query, PageRequest request) {
        return FeedLinks.SUBSCRIPTIONS.stream().map(feed -> of("new." + feed.extension(),
            FeedLinks.changesUrl(feed, query, request), request.messages()));
    }

    private static List<DownloadLink> links(List<String> extensions, Query query, PageRequest request) {
        return extensions.stream()
            .map(extension -> of(extension, FeedLinks.url(extension, query, request), request.messages())).toList();
    }
}
