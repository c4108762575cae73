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
 * A parsed request with the edition from which it is answered.
 *
 * @param publicUrls URLs on the public site, for links in downloads; they keep the as-of day
 * @param recordId the decoded path below the page's own path: the id of a record, or empty
 * @param parameters decoded query parameters, without {@code as-of}, which selected the edition
 */
public record PageRequest(Edition edition, RequestAddress address, SiteUrls publicUrls, String recordId,
    Map<String, String[]> parameters) {
    /**
     * A request for a page.
     *
     * @param site the public URL of the site, without a final slash
     * @param query the query string of the request
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

    /** The as-of day; empty for the current set. */
    public Optional<LocalDate> asOf() {
        return edition.asOf();
    }

    /** URLs for links within the site, which keep the as-of day. */
    public SiteUrls urls() {
        return address.urls().asOf(asOf().orElse(null));
    }

    /** URLs for links within the site, for the current set. */
    public SiteUrls currentUrls() {
        return address.urls();
    }

    /** The URL of the same page for the current set, without its query string. */
    public String currentUrl() {
        return currentUrls().url(address.path());
    }

    /** The URL of the list of events for {@code query}, with the same kind of chart as this page. */
    public String listUrl(Query query) {
        return urls().url(query.queryString().isEmpty() ? listPath() : listPath() + "?" + query.queryString());
    }

    /** The path of the list of events, with the same kind of chart as this page. */
    public String listPath() {
        return ChartKind.withPath(address.path()).orElse(ChartKind.YEARS).path();
    }

    /**
     * The query of all parameters.
     *
     * @throws BadQuery if a parameter is invalid
     */
    public Query query() {
        return query(parameters);
    }

    /**
     * The query of some of the parameters.
     *
     * @throws BadQuery if one of them is invalid
     */
    public Query query(Map<String, String[]> filters) {
        return Query.parse(filters, edition.set());
    }

    /**
     * The single value of a parameter that is not a filter; empty if it is absent or blank.
     *
     * @throws BadQuery if it has several values
     */
    public String parameter(String name) {
        return QueryParameters.single(name, parameters);
    }

    /** The request without one of its parameters, usually one that is not a filter. */
    public PageRequest withoutParameter(String name) {
        var others = new LinkedHashMap<>(parameters);
        others.remove(name);
        return new PageRequest(edition, address, publicUrls, recordId, others);
    }
}
