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
 * {@code GET /en/cite?topic=land}: references to the list of events. They have a page of their own, because formatting
 * them would slow down the list page.
 */
final class CiteListPage implements Page {
    private final CiteThis citeThis;

    CiteListPage(CiteThis citeThis) {
        this.citeThis = citeThis;
    }

    /**
     * The view of {@code cite-list.html}.
     *
     * @param list link to the cited list
     * @param address URL of the list with the cited version, so that the list can show whether the set has changed
     *     since
     */
    record CiteListView(Link list, String address, CiteThis.CiteThisView cite) {}

    @Override
    public PageResult show(PageRequest request) {
        Query query = request.query().withPage(1);
        Reference reference = ListReference.of(request.edition().index().search(query), request);
        var view =
            new CiteListView(new Link(reference.title(), request.urls().events(query.queryString())), reference.url(),
                citeThis.view(reference, extension -> url(query, extension, request), request));
        return new PageResult.HtmlPage("cite-list", request.messages().get("web.cite"), view,
            PageMetadata.ofReference(reference, List.of()));
    }

    /**
     * The URL of the page, or of its reference as a file.
     *
     * @param extension of a reference format with its dot; empty for the page
     */
    static String url(Query query, String extension, PageRequest request) {
        String filter = query.withPage(1).queryString();
        return request.urls().url("cite" + extension + (filter.isEmpty() ? "" : "?" + filter));
    }
}
