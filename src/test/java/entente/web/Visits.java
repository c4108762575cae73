package entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.Sets;
import entente.model.Language;
import entente.search.Index;
import entente.wording.Addresses;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Requests for tests of pages without a server. */
final class Visits {
    private static final Edition CURATED =
        Edition.of(Index.of(Sets.curated()), new LinkedHashMap<>(), null);

    private Visits() {}

    /** Someone who asks for a page of the curated set under the context root {@code /root}. */
    static Visit curated(Language language, String path, String... parameters) {
        String query = String.join("&", parameters);
        return new Visit(CURATED, new Where("/root", language, path, query),
            new Addresses("https://entente.example", language), "", parameters(query));
    }

    /** The parameters of an address, as a server reads them. */
    static Map<String, String[]> parameters(String query) {
        Map<String, String[]> values = new LinkedHashMap<>();
        Arrays.stream(query.split("&")).filter(pair -> !pair.isEmpty()).map(pair -> pair.split("=", 2))
            .forEach(pair -> values.merge(pair[0], new String[]{URLDecoder.decode(pair[1], UTF_8)}, (a, b) -> {
                String[] both = Arrays.copyOf(a, a.length + 1);
                both[a.length] = b[0];
                return both;
            }));
        return values;
    }
}
