package entente.reading.yaml;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ISO codes of languages and countries that the data may use. */
final class IsoCodes {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private IsoCodes() {}

    /** Whether {@code code} is an ISO 639-1 language code. */
    static boolean isLanguage(String code) {
        return LANGUAGES.contains(code);
    }

    /** All ISO 639-1 language codes. */
    static Stream<String> languages() {
        return LANGUAGES.stream();
    }

    /**
     * All ISO 3166-1 alpha-2 country codes, and the user-assigned codes XA to XZ, of which some, such as XK, are in
     * common use.
     */
    static Stream<String> countries() {
        Stream<String> userAssigned = IntStream.rangeClosed('A', 'Z').mapToObj(letter -> "X" + (char) letter);
        return Stream.concat(Stream.of(Locale.getISOCountries()), userAssigned).distinct();
    }
}
