package entente.web;

import entente.search.BadQuery;
import entente.search.Selection;

/** {@code GET /en/events?topic=land}: the events that match, fifty a page, and all that narrows or widens them. */
final class EventsPage extends Page {
    EventsPage(House house) {
        super(house);
    }

    @Override
    Answer answer(Visit visit) {
        Selection selection = visit.edition().index().select(visit.query());
        int page = selection.query().page();
        if (page > selection.pages()) {
            throw new BadQuery("page", Integer.toString(page), new BadQuery.Fitting.WholeNumber(1, selection.pages()));
        }
        var view = EventsView.of(selection, visit);
        return new Answer.Shown("events", view.filter(), view);
    }
}
