package entente.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language in which every text of the set and every page is complete. */
public enum Language {
    ENGLISH("en"),
    ITALIAN("it");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The tag as addresses and data write it, per BCP 47: {@code en}, {@code it}. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    public static Optional<Language> of(String tag) {
        return Arrays.stream(values()).filter(language -> language.tag.equals(tag)).findFirst();
    }
}
