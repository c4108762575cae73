package entente.web;

import entente.Sets;
import entente.model.Language;
import entente.search.Index;
import entente.search.Parameters;
import java.util.LinkedHashMap;
import java.util.Map;

/** Requests for tests of pages without a server. */
final class PageRequests {
    static final String SITE = "https://entente.example";
    static final Edition CURATED = Edition.of(Index.of(Sets.curated()), new LinkedHashMap<>(), null);
    static final Edition INVENTED = Edition.of(Index.of(Sets.invented()), new LinkedHashMap<>(), null);

    private PageRequests() {}

    /** A request for a page of the curated set under the context root {@code /root}. */
    static PageRequest curated(Language language, String path, String... parameters) {
        return of(CURATED, language, path, "", parameters);
    }

    /** A request for the record with this id, which {@code section} lists. */
    static PageRequest record(Edition edition, String section, String id) {
        return of(edition, Language.ENGLISH, section + "/" + id, id);
    }

    static PageRequest of(Edition edition, Language language, String path, String recordId, String... parameters) {
        var query = QueryString.parse(String.join("&", parameters));
        return PageRequest.of(edition, new RequestAddress("/root", language, path, query), SITE, recordId, query);
    }

    static Map<String, String[]> parameters(String query) {
        return Parameters.of(query);
    }
}
