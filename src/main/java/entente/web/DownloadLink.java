package entente.web;

import entente.feed.Feed;
import entente.search.Query;
import entente.wording.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * A link to events in one format.
 *
 * @param about what the format is for
 */
record DownloadLink(String words, String href, String about) {
    /** What most readers save a list in. */
    private static final List<String> MAIN = List.of("pdf", "xlsx", "csv");
    private static final List<String> MORE =
        Stream.concat(Stream.of("raw.csv"), Feeds.OF_A_LIST.stream().map(Feed::extension)).toList();

    static DownloadLink of(String extension, String href, Words words) {
        return new DownloadLink(words.say("web.takeaway." + extension), href,
            words.say("web.takeaway." + extension + ".about"));
    }

    /** The events of {@code query} in the formats that most readers want. */
    static List<DownloadLink> main(Query query, PageRequest request) {
        return all(MAIN, query, request);
    }

    /** The same in the formats for other programs. */
    static List<DownloadLink> more(Query query, PageRequest request) {
        return all(MORE, query, request);
    }

    private static List<DownloadLink> all(List<String> extensions, Query query, PageRequest request) {
        return extensions.stream()
            .map(extension -> of(extension, Feeds.href(extension, query, request), request.messages())).toList();
    }
}
