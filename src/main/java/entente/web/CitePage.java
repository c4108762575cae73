package entente.web;

import entente.feed.Reference;
import entente.search.Query;
import java.util.List;

/**
 * {@code GET /en/cite?topic=land}: how the list of events is cited. A page of its own, so that the list does not wait
 * until its references are set.
 */
final class CitePage extends Page {
    private final transient Citing citing;

    CitePage(House house, Citing citing) {
        super(house);
        this.citing = citing;
    }

    /**
     * The view of {@code citelist.html}.
     *
     * @param list what is cited
     * @param address that leads back to it and tells whether the set has changed
     */
    record View(Link list, String address, Citing.View cite) {}

    @Override
    Answer answer(Visit visit) {
        Query query = visit.query().on(1);
        Reference cited = ListReference.of(visit.edition().index().select(query), visit);
        var view = new View(new Link(cited.title(), visit.addresses().events(query.address())), cited.address(),
            citing.view(cited, ending -> href(query, ending, visit), visit));
        return new Answer.Shown("citelist", visit.words().say("web.cite"), view, Head.citing(cited, List.of()));
    }

    /** @param ending of the page's name: empty, or that of a format */
    static String href(Query query, String ending, Visit visit) {
        String filter = query.on(1).address();
        return visit.addresses().of("cite" + ending + (filter.isEmpty() ? "" : "?" + filter));
    }
}
