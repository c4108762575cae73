package entente.web;

import entente.TestSets;
import entente.edition.Edition;
import entente.model.Language;
import entente.search.Index;
import entente.search.query.QueryParameters;
import entente.web.http.QueryString;
import entente.web.http.RequestAddress;
import entente.web.page.PageRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes requests for tests of pages without a server. */
public final class PageRequests {
    public static final String SITE = "https://entente.example";
    static final Edition CURATED = Edition.of(Index.of(TestSets.curated()), new LinkedHashMap<>(), null);
    public static final Edition INVENTED = Edition.of(Index.of(TestSets.invented()), new LinkedHashMap<>(), null);

    private PageRequests() {}

    /** A request for a page of the curated set under the context root {@code /root}. */
    public static PageRequest curated(Language language, String path, String... parameters) {
        return of(CURATED, language, path, "", parameters);
    }

    /** A request for the page of the record with this id in {@code section}, such as {@code places}. */
    public static PageRequest record(Edition edition, String section, String id) {
        return of(edition, Language.ENGLISH, section + "/" + id, id);
    }

    /** A request for a page of {@code edition} under the context root {@code /root}. */
    public static PageRequest of(Edition edition, Language language, String path, String recordId,
        String... parameters) {
        var query = QueryString.parse(String.join("&", parameters));
        return PageRequest.of(edition, new RequestAddress("/root", language, path, query), SITE, recordId, query);
    }

    /** The parameters of a query string, decoded. */
    static Map<String, String[]> parameters(String query) {
        return QueryParameters.parse(query);
    }
}
