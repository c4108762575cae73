package entente.web.download;

import entente.feed.list.ChangeList;
import entente.feed.list.SubscriptionFeed;
import entente.search.SearchResult;
import entente.search.query.Query;
import entente.search.query.QueryParameters;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.wording.FilterText;
import java.util.List;

/**
 * {@code GET /en/new.atom?topic=land}: the latest changes of the set as a feed, in contrast to {@code events.atom}, the
 * list of events by their date. It takes the filters of that list, but neither its order nor its pages.
 */
record ChangeFeedDownload(SubscriptionFeed feed) implements Page {
    private static final List<String> PARAMETERS =
        Query.parameterNames().stream().filter(name -> !name.equals("sort") && !name.equals("page")).toList();

    @Override
    public PageResult show(PageRequest request) {
        QueryParameters.rejectUnknown(PARAMETERS, request.parameters());
        SearchResult result = request.edition().index().search(request.query());
        var messages = request.messages();
        String title = result.query().matchesAll()
            ? messages.get("feed.changes.all")
            : messages.get("feed.changes.filtered", new FilterText(result.set(), messages).describe(result));
        var changes = ChangeList.of(result, request.edition().current().set(), title);
        return new PageResult.Download(feed.mediaType(),
            "entente-new-" + request.publicUrls().fileSuffix(result.set().date()) + "." + feed.extension(),
            FeedDownload.headers(changes.query(), changes.changes().size(), result.set(), request),
            out -> feed.write(changes, request.publicUrls(), out));
    }
}
