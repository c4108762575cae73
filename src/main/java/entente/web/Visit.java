package entente.web;

import entente.model.Language;
import entente.search.BadQuery;
import entente.search.Parameters;
import entente.search.Query;
import entente.wording.Addresses;
import entente.wording.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One request, with the one edition that answers it.
 *
 * @param published addresses for files, which are read elsewhere than on this site
 * @param rest what follows the page's own address, decoded: the id of a record, or empty
 * @param parameters as the reader sent them, without the day that chose the edition
 */
record Visit(Edition edition, Where where, Addresses published, String rest, Map<String, String[]> parameters) {
    Language language() {
        return where.language();
    }

    Words words() {
        return Words.in(language());
    }

    /** Addresses for links within the site, as of the same day. */
    Addresses addresses() {
        return where.addresses().asOf(edition.asOf());
    }

    /** Addresses of what is known today. */
    Addresses today() {
        return where.addresses();
    }

    /** The list of another query, seen as this visit sees its own. */
    String list(Query query) {
        return addresses().of(query.address().isEmpty() ? view() : view() + "?" + query.address());
    }

    /** The path of the list of events, seen as this visit sees it. */
    String view() {
        return FigureKind.at(where.path()).orElse(FigureKind.YEARS).path();
    }

    /** @throws BadQuery if the parameters have no meaning */
    Query query() {
        return query(parameters);
    }

    /**
     * The same for a part of the parameters.
     *
     * @throws BadQuery if they have no meaning
     */
    Query query(Map<String, String[]> filters) {
        return Query.parse(filters, edition.set());
    }

    /**
     * The one value of a parameter that is no filter; empty where it is absent or blank.
     *
     * @throws BadQuery if it has several
     */
    String parameter(String name) {
        return Parameters.one(name, parameters);
    }

    /** The same visit but for a parameter that is no filter. */
    Visit without(String name) {
        var others = new LinkedHashMap<>(parameters);
        others.remove(name);
        return new Visit(edition, where, published, rest, others);
    }
}
