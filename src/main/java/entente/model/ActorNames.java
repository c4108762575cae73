package entente.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The names of an actor, in every {@link Language} and in other languages.
 *
 * @param others names in languages that the site has no pages in, by BCP 47 tag: {@code ru}, {@code zh}; in the order
 *     of the file
 */
public record ActorNames(LocalizedText text, Map<String, String> others) {
    public ActorNames {
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    /** The name in a language of the site. */
    public String in(Language language) {
        return text.in(language);
    }
}
