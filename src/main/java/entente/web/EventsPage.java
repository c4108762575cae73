package entente.web;

import entente.search.BadQuery;
import entente.search.Selection;

/**
 * {@code GET /en/events?topic=land}: the events that match, fifty a page, and all that narrows or widens them. With
 * another figure of them above the list: {@code GET /en/events/timeline?topic=land}.
 */
final class EventsPage implements Page {
    private final FigureKind figure;

    EventsPage(FigureKind figure) {
        this.figure = figure;
    }

    @Override
    public PageResult show(PageRequest request) {
        PageRequest asked = request.withoutParameter(Cited.PARAMETER);
        Selection selection = asked.edition().index().select(asked.query());
        int page = selection.query().page();
        if (page > selection.pages()) {
            throw new BadQuery("page", Integer.toString(page), new BadQuery.Fitting.WholeNumber(1, selection.pages()));
        }
        var cited = Cited.parse(request.parameter(Cited.PARAMETER), selection).orElse(null);
        var view = EventsView.of(selection, figure, cited, asked);
        return new PageResult.HtmlPage("events", view.summary().filter(), view,
            Head.citing(ListReference.of(selection, asked), Feeds.of(selection.query(), asked)));
    }
}
