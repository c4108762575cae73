package entente.web.events;

import entente.feed.reference.Reference;
import entente.search.query.Query;
import entente.web.page.Link;
import entente.web.page.Page;
import entente.web.page.PageMetadata;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.view.CiteThis;
import entente.web.view.ListReference;
import java.util.List;

/**
 * {@code GET /en/cite?topic=land}: how the list of events is cited. A page of its own, so that the list does not wait
 * until its references are set.
 */
final class CiteListPage implements Page {
    private final CiteThis citing;

    CiteListPage(CiteThis citing) {
        this.citing = citing;
    }

    /**
     * The view of {@code cite-list.html}.
     *
     * @param list what is cited
     * @param address that leads back to it and tells whether the set has changed
     */
    record CiteListView(Link list, String address, CiteThis.CiteThisView cite) {}

    @Override
    public PageResult show(PageRequest request) {
        Query query = request.query().on(1);
        Reference cited = ListReference.of(request.edition().index().select(query), request);
        var view = new CiteListView(new Link(cited.title(), request.urls().events(query.address())), cited.address(),
            citing.view(cited, ending -> href(query, ending, request), request));
        return new PageResult.HtmlPage("cite-list", request.messages().say("web.cite"), view,
            PageMetadata.citing(cited, List.of()));
    }

    /** @param ending of the page's name: empty, or that of a format */
    static String href(Query query, String ending, PageRequest request) {
        String filter = query.on(1).address();
        return request.urls().of("cite" + ending + (filter.isEmpty() ? "" : "?" + filter));
    }
}
