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
}
