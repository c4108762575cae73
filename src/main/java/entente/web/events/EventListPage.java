package entente.web.events;

import entente.search.SearchResult;
import entente.search.query.BadQuery;
import entente.web.page.ChartKind;
import entente.web.page.Cost;
import entente.web.page.Page;
import entente.web.page.PageMetadata;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.view.CitedVersion;
import entente.web.view.FeedLinks;
import entente.web.view.ListReference;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /en/events?topic=land}: the events that match a query, {@link SearchResult#PAGE_SIZE} per page, with
 * filters, facets and a chart by year. Each other kind of chart has its own path:
 * {@code GET /en/events/timeline?topic=land}.
 */
final class EventListPage implements Page {
    private final ChartKind figure;

    EventListPage(ChartKind figure) {
        this.figure = figure;
    }

    @Override
    public PageResult show(PageRequest request) {
        PageRequest listRequest = request.withoutParameter(CitedVersion.PARAMETER);
        SearchResult selection = listRequest.edition().index().search(listRequest.query());
        int page = selection.query().page();
        if (page > selection.pageCount()) {
            throw new BadQuery("page", Integer.toString(page),
                new BadQuery.Expected.WholeNumber(1, selection.pageCount()));
        }
        var now = CitedVersion.of(selection, request.edition().current().set());
        var citedVersion = CitedVersion.parse(request.parameter(CitedVersion.PARAMETER), now).orElse(null);
        return figure == ChartKind.NETWORK
            ? Cost.NETWORK.limit(selection.events().size(), () -> page(selection, citedVersion, listRequest))
            : page(selection, citedVersion, listRequest);
    }

    private PageResult page(SearchResult selection, @Nullable CitedVersion citedVersion, PageRequest request) {
        var view = EventListView.of(selection, figure, citedVersion, request);
        return new PageResult.HtmlPage("events", view.summary().filter(), view,
            PageMetadata.ofReference(ListReference.of(selection, request),
                FeedLinks.of(selection.query(), request)));
    }
}
