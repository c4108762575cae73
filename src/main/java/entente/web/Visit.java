package entente.web;

import entente.model.Language;
import entente.search.Query;
import entente.wording.Addresses;
import entente.wording.Words;
import java.util.Map;

/**
 * One request, with the one edition that answers it.
 *
 * @param published addresses for files, which are read elsewhere than on this site
 * @param rest what follows the page's own address, decoded: the id of a record, or empty
 * @param parameters as the reader sent them
 */
record Visit(Edition edition, Where where, Addresses published, String rest, Map<String, String[]> parameters) {
    Language language() {
        return where.language();
    }

    Words words() {
        return Words.in(language());
    }

    /** Addresses for links within the site. */
    Addresses addresses() {
        return where.addresses();
    }

    /** @throws entente.search.BadQuery if the parameters have no meaning */
    Query query() {
        return query(parameters);
    }

    /**
     * The same for a part of the parameters.
     *
     * @throws entente.search.BadQuery if they have no meaning
     */
    Query query(Map<String, String[]> filters) {
        return Query.parse(filters, edition.set());
    }
}
