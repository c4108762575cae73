package entente.model;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

/** A text for readers, in every {@link Language}. */
public record LocalizedText(Map<Language, String> words) {
    /**
     * Checks that no language is missing.
     *
     * @throws IllegalArgumentException if a language is missing; the message names it
     */
    public LocalizedText {
        var missing = EnumSet.allOf(Language.class);
        missing.removeAll(words.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("text " + words + " lacks " + missing);
        }
        words = Map.copyOf(words);
    }

    /** The same text in every language, for names that are never translated. */
    public static LocalizedText untranslated(String words) {
        var all = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            all.put(language, words);
        }
        return new LocalizedText(all);
    }

    /** The text in one language. */
    public String in(Language language) {
        return requireNonNull(words.get(language));
    }
}
