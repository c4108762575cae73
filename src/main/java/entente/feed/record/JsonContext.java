package entente.feed.record;

import entente.model.Language;
import entente.model.Vocabulary;
import entente.wording.SiteUrls;
import jakarta.json.stream.JsonGenerator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What a record is written with.
 *
 * @param addresses public ones, in the language of the pages that records lead to
 */
public record JsonContext(JsonGenerator json, Vocabulary vocabulary, SiteUrls addresses) {
    private static final Vocabulary NO_CODES = new Vocabulary(List.of(), new LinkedHashMap<>(), new LinkedHashMap<>(),
        new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());

    /** For what is no record of a set. */
    public JsonContext(JsonGenerator json) {
        this(json, NO_CODES, new SiteUrls("", Language.ENGLISH));
    }
}
