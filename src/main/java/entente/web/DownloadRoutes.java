package entente.web;

import entente.brief.BriefPlan;
import entente.feed.CsvFeed;
import entente.search.Query;
import java.util.List;
import java.util.function.Supplier;

/** The addresses of a list of events as files, and of the data package. */
public final class DownloadRoutes {
    private DownloadRoutes() {}

    static void add(Routes routes, List<Format> formats) {
        routes.pageInEachLanguage("/events.csv", FeedFile.of(CsvFeed.safe()));
        routes.pageInEachLanguage("/events.raw.csv", FeedFile.of(CsvFeed.raw()));
        Feeds.OF_A_LIST.forEach(feed -> routes.pageInEachLanguage("/events." + feed.extension(), new FeedFile(feed)));
        formats.forEach(format -> routes.pageInEachLanguage("/events." + format.extension(),
            new DocumentDownload(format, DownloadRoutes::listedEvents)));
        Citing.extensions()
            .forEach(extension -> routes.pageInEachLanguage("/cite." + extension, new CiteFile(extension)));
        routes.pageInEachLanguage("/entente.zip", new PackagePage());
    }

    private static Supplier<BriefPlan> listedEvents(PageRequest request) {
        Query query = request.query().on(1);
        return () -> BriefPlan.of(request.edition().index().select(query), request.publicUrls());
    }
}
