package entente.web.view;

import entente.feed.list.Feed;
import entente.search.query.Query;
import entente.web.page.PageRequest;
import entente.wording.Messages;
import java.util.List;
import java.util.stream.Stream;

/**
 * A link to events in one format.
 *
 * @param about what the format is for
 */
public record DownloadLink(String words, String href, String about) {
    /** What most readers save a list in. */
    private static final List<String> MAIN = List.of("pdf", "xlsx", "csv");
    private static final List<String> MORE =
        Stream.concat(Stream.of("raw.csv"), FeedLinks.OF_A_LIST.stream().map(Feed::extension)).toList();

    public static DownloadLink of(String extension, String href, Messages words) {
        return new DownloadLink(words.say("web.download." + extension), href,
            words.say("web.download." + extension + ".about"));
    }

    /** The events of {@code query} in the formats that most readers want. */
    public static List<DownloadLink> main(Query query, PageRequest request) {
        return all(MAIN, query, request);
    }

    /** The same in the formats for other programs. */
    public static List<DownloadLink> more(Query query, PageRequest request) {
        return all(MORE, query, request);
    }

    private static List<DownloadLink> all(List<String> extensions, Query query, PageRequest request) {
        return extensions.stream()
            .map(extension -> of(extension, FeedLinks.href(extension, query, request), request.messages())).toList();
    }
}
