package entente.web.download;

import entente.brief.writing.BriefPlan;
import entente.feed.list.CsvFeed;
import entente.feed.list.Feed;
import entente.search.query.Query;
import entente.web.page.PageRequest;
import entente.web.page.Routes;
import entente.web.view.CiteThis;
import entente.web.view.FeedLinks;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Routes of the downloads of a list of events in every format, of references to a list, and of the data package. */
public final class DownloadRoutes {
    private DownloadRoutes() {}

    public static void add(Routes routes, List<DocumentFormat> formats) {
        routes.pageInEachLanguage("/events.csv", FeedDownload.of(CsvFeed.safe()));
        routes.pageInEachLanguage("/events.raw.csv", FeedDownload.of(CsvFeed.raw()));
        FeedLinks.LIST_FORMATS
            .forEach(feed -> routes.pageInEachLanguage("/events." + feed.extension(), new FeedDownload(feed)));
        FeedLinks.SUBSCRIPTIONS
            .forEach(feed -> routes.pageInEachLanguage("/new." + feed.extension(), new ChangeFeedDownload(feed)));
        formats.forEach(format -> routes.pageInEachLanguage("/events." + format.extension(),
            new DocumentDownload(format, DownloadRoutes::listedEvents)));
        CiteThis.extensions()
            .forEach(
                extension -> routes.pageInEachLanguage("/cite." + extension, new ListReferenceDownload(extension)));
        routes.pageInEachLanguage("/entente.zip", new DataPackageDownload());
    }

    /** The URL patterns of all files, those of single records and briefs included: one for each extension. */
    public static Stream<String> filePatterns(List<DocumentFormat> formats) {
        Stream<String> feeds = FeedLinks.LIST_FORMATS.stream().map(Feed::extension);
        return Stream.of(Stream.of("csv", "zip"), feeds, CiteThis.extensions(),
            formats.stream().map(DocumentFormat::extension)).flatMap(extensions -> extensions)
            .map(extension -> "*." + extension.substring(extension.lastIndexOf('.') + 1)).distinct();
    }

    private static Supplier<BriefPlan> listedEvents(PageRequest request) {
        Query query = request.query().withPage(1);
        return () -> BriefPlan.of(request.edition().index().search(query), request.publicUrls());
    }
}
