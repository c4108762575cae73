package entente.web;

import entente.feed.Reference;
import entente.search.Query;
import java.util.List;

/**
 * {@code GET /en/cite?topic=land}: how the list of events is cited. A page of its own, so that the list does not wait
 * until its references are set.
 */
final class CitePage implements Page {
    private final Citing citing;

    CitePage(Citing citing) {
        this.citing = citing;
    }

    /**
     * The view of {@code citelist.html}.
     *
     * @param list what is cited
     * @param address that leads back to it and tells whether the set has changed
     */
    record CiteListView(Link list, String address, Citing.CiteThisView cite) {}

    @Override
    public PageResult show(PageRequest request) {
        Query query = request.query().on(1);
        Reference cited = ListReference.of(request.edition().index().select(query), request);
        var view = new CiteListView(new Link(cited.title(), request.urls().events(query.address())), cited.address(),
            citing.view(cited, ending -> href(query, ending, request), request));
        return new PageResult.HtmlPage("citelist", request.messages().say("web.cite"), view,
            Head.citing(cited, List.of()));
    }

    /** @param ending of the page's name: empty, or that of a format */
    static String href(Query query, String ending, PageRequest request) {
        String filter = query.on(1).address();
        return request.urls().of("cite" + ending + (filter.isEmpty() ? "" : "?" + filter));
    }
}
