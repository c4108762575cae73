package entente.web.page;

import entente.brief.TooManyEvents;
import entente.search.query.BadQuery;

/** A page or a download: a function from a parsed request to a result, without the Servlet API. */
public interface Page {
    /**
     * Handles one request.
     *
     * @throws BadQuery if a parameter is invalid
     * @throws TooManyEvents if the request is for a document with too many events
     */
    PageResult show(PageRequest request);

    /**
     * The URL of this page with another query string, without its question mark. A failure because of a filter links
     * to it.
     */
    default String url(String query, PageRequest request) {
        String path = request.address().path();
        return request.urls().url(query.isEmpty() ? path : path + "?" + query);
    }

    /**
     * Handles one request; an invalid parameter gives a failure.
     *
     * @throws TooManyEvents if the request is for a document with too many events
     */
    default PageResult answer(PageRequest request) {
        try {
            return show(request);
        } catch (BadQuery bad) {
            return InvalidParameter.failure(bad, this::url, request);
        }
    }
}
