package entente.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The names of an actor: in every {@link Language}, and as written elsewhere.
 *
 * @param others names by BCP 47 tag of a language that pages are not written in: {@code ru}, {@code zh}
 */
public record ActorNames(LocalizedText text, Map<String, String> others) {
    public ActorNames {
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    public String in(Language language) {
        return text.in(language);
    }
}
