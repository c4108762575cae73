package entente.search.analysis;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Russian names in the Latin letters of scholars and older Italian texts: {@code Šojgu} for Шойгу, which newspapers
 * write Shoigu. Such a spelling can sound unlike that of the newspapers ({@code Suchoj}, Sukhoi), so names are indexed
 * in it as well.
 *
 * <p>Source: scientific transliteration of Cyrillic, as Italian libraries and the encyclopedia Treccani use it: х is ch.
 */
public final class ScholarlyTransliteration {
    private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "e", "ë", "ž", "z", "i", "j", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
        "ch", "c", "č", "š", "šč", "", "y", "’", "ė", "ju", "ja"
    };

    private ScholarlyTransliteration() {}

    /** The name in Latin letters; characters that are not Russian letters stay. */
    public static String of(String name) {
        return name.codePoints().mapToObj(ScholarlyTransliteration::letter).collect(Collectors.joining());
    }

    private static String letter(int codePoint) {
        int at = CYRILLIC.indexOf(Character.toLowerCase(codePoint));
        if (at < 0) {
            return Character.toString(codePoint);
        }
        String latin = LATIN[at];
        return Character.isUpperCase(codePoint) && !latin.isEmpty()
            ? latin.substring(0, 1).toUpperCase(Locale.ROOT) + latin.substring(1)
            : latin;
    }
}
