package entente.feed;

import entente.model.Language;
import entente.model.Vocabulary;
import entente.wording.Addresses;
import jakarta.json.stream.JsonGenerator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What a record is written with.
 *
 * @param addresses public ones, in the language of the pages that records lead to
 */
record Pen(JsonGenerator json, Vocabulary vocabulary, Addresses addresses) {
    private static final Vocabulary NO_CODES = new Vocabulary(List.of(), new LinkedHashMap<>(), new LinkedHashMap<>(),
        new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());

    /** For what is no record of a set. */
    Pen(JsonGenerator json) {
        this(json, NO_CODES, new Addresses("", Language.ENGLISH));
    }
}
