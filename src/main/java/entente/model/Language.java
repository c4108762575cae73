package entente.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language of the site: every text of the set and every page exists in it. */
public enum Language {
    ENGLISH("en"),
    ITALIAN("it");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, as URLs and data write it: {@code en}, {@code it}. */
    public String tag() {
        return tag;
    }

    /** The locale of the tag, without a country. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The language with this tag, if the site has it. The comparison is case-sensitive. */
    public static Optional<Language> of(String tag) {
        return Arrays.stream(values()).filter(language -> language.tag.equals(tag)).findFirst();
    }
}
