package entente.web.page;

import entente.edition.Edition;
import entente.model.Language;
import entente.search.query.BadQuery;
import entente.search.query.Query;
import entente.search.query.QueryParameters;
import entente.web.http.QueryString;
import entente.web.http.RequestAddress;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One request, parsed, with the edition that answers it.
 *
 * @param publicUrls for files, which are read elsewhere than on this site; as of the same day
 * @param recordId what follows the page's own address, decoded: the id of a record, or empty
 * @param parameters decoded, without the day that chose the edition
 */
public record PageRequest(Edition edition, RequestAddress address, SiteUrls publicUrls, String recordId,
    Map<String, String[]> parameters) {
    /**
     * @param site where the public finds it, without a slash at its end
     * @param query of the request
     */
    public static PageRequest of(Edition edition, RequestAddress address, String site, String recordId,
        QueryString query) {
        var publicUrls = new SiteUrls(site, address.language(), edition.asOf().orElse(null));
        return new PageRequest(edition, address, publicUrls, recordId, query.without(SiteUrls.AS_OF).values());
    }

    public Language language() {
        return address.language();
    }

    public Messages messages() {
        return Messages.in(language());
    }

    /** The day whose knowledge is shown; empty if it is all that is known. */
    public Optional<LocalDate> asOf() {
        return edition.asOf();
    }

    /** URLs for links within the site, as of the same day. */
    public SiteUrls urls() {
        return address.urls().asOf(asOf().orElse(null));
    }

    /** URLs for links within the site, of all that is known. */
    public SiteUrls currentUrls() {
        return address.urls();
    }

    /** The list of events for another query, in the same figure as this page. */
    public String listUrl(Query query) {
        return urls().of(query.address().isEmpty() ? listPath() : listPath() + "?" + query.address());
    }

    /** The path of the list of events, in the same figure as this page. */
    public String listPath() {
        return ChartKind.at(address.path()).orElse(ChartKind.YEARS).path();
    }

    /** @throws BadQuery if the parameters have no meaning */
    public Query query() {
        return query(parameters);
    }

    /**
     * The same for a part of the parameters.
     *
     * @throws BadQuery if they have no meaning
     */
    public Query query(Map<String, String[]> filters) {
        return Query.parse(filters, edition.set());
    }

    /**
     * The one value of a parameter that is no filter; empty where it is absent or blank.
     *
     * @throws BadQuery if it has several
     */
    public String parameter(String name) {
        return QueryParameters.one(name, parameters);
    }

    /** The same request but for a parameter that is no filter. */
    public PageRequest withoutParameter(String name) {
        var others = new LinkedHashMap<>(parameters);
        others.remove(name);
        return new PageRequest(edition, address, publicUrls, recordId, others);
    }
}
