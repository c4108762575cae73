package entente.reading.yaml;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The codes of languages and countries that the data may use. */
final class IsoCodes {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private IsoCodes() {}

    static boolean isLanguage(String code) {
        return LANGUAGES.contains(code);
    }

    /** ISO 639-1. */
    static Stream<String> languages() {
        return LANGUAGES.stream();
    }

    /** ISO 3166-1 alpha-2, and of the codes left to users those with an X, such as XK: XA to XZ. */
    static Stream<String> countries() {
        Stream<String> users = IntStream.rangeClosed('A', 'Z').mapToObj(letter -> "X" + (char) letter);
        return Stream.concat(Stream.of(Locale.getISOCountries()), users).distinct();
    }
}
