package entente.search.analysis;

import java.util.Optional;

/**
 * What a name sounds like, roughly, whichever way it is spelt: Yury, Jurij and Юрий are one, and so are
 * С-400 and S-400. Diacritics are gone by the time a word comes here.
 *
 * <p>Source: Cyrillic letters as ISO 9, BGN/PCGN and newspapers romanise them, made alike.
 */
public final class PhoneticKey {
    /** Shorter words are too much alike, unless they have a number, as А-50 has. */
    private static final int SHORTEST = 4;
    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяіїє";
    private static final String[] ROMAN = {
        "a", "b", "v", "g", "d", "e", "z", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "h",
        "c", "c", "s", "sc", "", "i", "", "e", "iu", "ia", "i", "i", "e"
    };
    /** What is written in several ways, each with the one that stands for all. */
    private static final String[][] ALIKE =
        {{"sh", "s"}, {"zh", "z"}, {"ch", "c"}, {"kh", "h"}, {"ts", "c"}, {"tz", "c"},
            {"ph", "f"}, {"y", "i"}, {"j", "i"}, {"w", "v"}, {"x", "ks"}, {"ie", "e"}};

    private PhoneticKey() {}

    /** The sound of {@code word}; none for numbers, short words, and whatever is neither Latin nor Cyrillic. */
    public static Optional<String> of(String word) {
        var roman = new StringBuilder(word.length() + 4);
        int letters = 0;
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            int cyrillic = CYRILLIC.indexOf(letter);
            boolean latin = letter >= 'a' && letter <= 'z';
            boolean digit = letter >= '0' && letter <= '9';
            if (cyrillic < 0 && !latin && !digit) {
                return Optional.empty();
            }
            letters += digit ? 0 : 1;
            roman.append(cyrillic < 0 ? String.valueOf(letter) : ROMAN[cyrillic]);
        }
        return letters == 0 || (letters == word.length() && letters < SHORTEST)
            ? Optional.empty()
            : Optional.of(single(alike(roman.toString())));
    }

    private static String alike(String roman) {
        String alike = roman;
        for (String[] pair : ALIKE) {
            alike = alike.replace(pair[0], pair[1]);
        }
        return alike;
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
