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
        Visit asked = visit.without(Cited.PARAMETER);
        Selection selection = asked.edition().index().select(asked.query());
        int page = selection.query().page();
        if (page > selection.pages()) {
            throw new BadQuery("page", Integer.toString(page), new BadQuery.Fitting.WholeNumber(1, selection.pages()));
        }
        var view = EventsView.of(selection, Cited.parse(visit.parameter(Cited.PARAMETER), selection), asked);
        var head = Head.citing(ListReference.of(selection, asked), Feeds.of(selection.query(), asked));
        return new Answer.Shown("events", view.filter(), view, head);
    }
}
