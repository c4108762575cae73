package entente.web;

import entente.Sets;
import entente.model.Language;
import entente.search.Index;
import entente.wording.Addresses;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Requests for tests of pages without a server. */
final class Visits {
    private static final Edition CURATED =
        Edition.of(Index.of(Sets.curated()), new LinkedHashMap<>());

    private Visits() {}

    /** Someone who asks for a page of the curated set under the context root {@code /root}. */
    static Visit curated(Language language, String path, String... parameters) {
        var where = new Where("/root", language, path, String.join("&", parameters));
        Map<String, String[]> values = new LinkedHashMap<>();
        Arrays.stream(parameters).map(parameter -> parameter.split("=", 2))
            .forEach(parameter -> values.merge(parameter[0], new String[]{parameter[1]}, (a, b) -> {
                String[] both = Arrays.copyOf(a, a.length + 1);
                both[a.length] = b[0];
                return both;
            }));
        return new Visit(CURATED, where, new Addresses("https://entente.example", language), "", values);
    }
}
