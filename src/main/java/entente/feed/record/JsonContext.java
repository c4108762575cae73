package entente.feed.record;

import entente.model.Language;
import entente.model.Vocabulary;
import entente.wording.SiteUrls;
import jakarta.json.stream.JsonGenerator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The generator to which records are written, with the vocabulary and URLs for their computed members.
 *
 * @param urls public URLs, in the language of the pages to which records link
 */
public record JsonContext(JsonGenerator json, Vocabulary vocabulary, SiteUrls urls) {
    private static final Vocabulary EMPTY_VOCABULARY =
        new Vocabulary(List.of(), Vocabulary.DEFAULT_AUTHORITY, new LinkedHashMap<>(),
            new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());

    /** For objects that are not records of a set, and therefore use no vocabulary and no URLs. */
    public JsonContext(JsonGenerator json) {
        this(json, EMPTY_VOCABULARY, new SiteUrls("", Language.ENGLISH));
    }
}
