package entente.web.page;

import entente.brief.TooManyEvents;
import entente.search.query.BadQuery;

/** A page of the site, or a file: a function from a parsed request to a result. It knows no servlet. */
public interface Page {
    /**
     * @throws BadQuery if the parameters have no meaning
     * @throws TooManyEvents if they ask for a document of more events than one is written for
     */
    PageResult show(PageRequest request);
}
