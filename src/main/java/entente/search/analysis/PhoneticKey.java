package entente.search.analysis;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Phonetic keys of a name: equal for most ways in which it is spelt. Yury, Jurij and Юрий have the same key, and so have
 * С-400 and S-400. Diacritics are removed by the {@link Tokenizer} before.
 *
 * <p>Some Latin letters have two readings: «ch» is ч in English (Chemezov) and х in scholarly transliteration
 * (Zacharova), «yo» is ё (Ogaryovo) or йо. A word has a key for each reading.
 *
 * <p>Source: the romanisations of Cyrillic by ISO/R 9 (which Italian scholars use), BGN/PCGN and newspapers.
 */
public final class PhoneticKey {
    /** Shorter words have too many homophones, unless they have a number, as А-50 has. */
    private static final int SHORTEST = 4;
    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяіїє";
    private static final String[] ROMAN = {
        "a", "b", "v", "g", "d", "e", "z", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "h",
        "c", "c", "s", "sc", "", "i", "", "e", "iu", "ia", "i", "i", "e"
    };
    /** Spellings of one sound, each with the one that stands for all; «gh» is Italian: Serghei. */
    private static final String[][] ALIKE =
        {{"sh", "s"}, {"zh", "z"}, {"ch", "c"}, {"kh", "h"}, {"gh", "g"}, {"ts", "c"}, {"tz", "c"},
            {"ph", "f"}, {"y", "i"}, {"j", "i"}, {"w", "v"}, {"x", "ks"}, {"ii", "i"}, {"ie", "e"}};
    /** Spellings of two sounds, each with the one that {@link #ALIKE} does not give. */
    private static final String[][] SECOND_READINGS = {{"ch", "kh"}, {"yo", "e"}};

    private PhoneticKey() {}

    /** The keys of {@code word}; none for numbers, short words, and words neither in Latin nor in Cyrillic letters. */
    public static Set<String> of(String word) {
        String roman = roman(word);
        var keys = new LinkedHashSet<String>();
        if (!roman.isEmpty()) {
            keys.add(key(roman));
            for (String[] pair : SECOND_READINGS) {
                if (roman.contains(pair[0])) {
                    keys.add(key(roman.replace(pair[0], pair[1])));
                }
            }
        }
        return keys;
    }

    /** Empty if the word has no key. */
    private static String roman(String word) {
        var roman = new StringBuilder(word.length() + 4);
        int letters = 0;
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            int cyrillic = CYRILLIC.indexOf(letter);
            boolean latin = letter >= 'a' && letter <= 'z';
            boolean digit = letter >= '0' && letter <= '9';
            if (cyrillic < 0 && !latin && !digit) {
                return "";
            }
            letters += digit ? 0 : 1;
            roman.append(cyrillic < 0 ? String.valueOf(letter) : ROMAN[cyrillic]);
        }
        return letters == 0 || (letters == word.length() && letters < SHORTEST) ? "" : roman.toString();
    }

    private static String key(String roman) {
        String key = roman;
        for (String[] pair : ALIKE) {
            key = key.replace(pair[0], pair[1]);
        }
        return single(key);
    }

    /** Doubled letters sound as one; doubled digits are another number. */
    private static String single(String letters) {
        var single = new StringBuilder(letters.length());
        for (int at = 0; at < letters.length(); at++) {
            char letter = letters.charAt(at);
            if (at == 0 || letter != letters.charAt(at - 1) || Character.isDigit(letter)) {
                single.append(letter);
            }
        }
        return single.toString();
    }
}
