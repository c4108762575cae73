package entente.web.events;

import entente.search.SearchResult;
import entente.search.query.BadQuery;
import entente.web.page.ChartKind;
import entente.web.page.Page;
import entente.web.page.PageMetadata;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.view.CitedVersion;
import entente.web.view.FeedLinks;
import entente.web.view.ListReference;

/**
 * {@code GET /en/events?topic=land}: the events that match, fifty a page, and all that narrows or widens them. With
 * another figure of them above the list: {@code GET /en/events/timeline?topic=land}.
 */
final class EventListPage implements Page {
    private final ChartKind figure;

    EventListPage(ChartKind figure) {
        this.figure = figure;
    }

    @Override
    public PageResult show(PageRequest request) {
        PageRequest asked = request.withoutParameter(CitedVersion.PARAMETER);
        SearchResult selection = asked.edition().index().select(asked.query());
        int page = selection.query().page();
        if (page > selection.pages()) {
            throw new BadQuery("page", Integer.toString(page), new BadQuery.Fitting.WholeNumber(1, selection.pages()));
        }
        var cited = CitedVersion.parse(request.parameter(CitedVersion.PARAMETER), selection).orElse(null);
        var view = EventListView.of(selection, figure, cited, asked);
        return new PageResult.HtmlPage("events", view.summary().filter(), view,
            PageMetadata.citing(ListReference.of(selection, asked), FeedLinks.of(selection.query(), asked)));
    }
}
