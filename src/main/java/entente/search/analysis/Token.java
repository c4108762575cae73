package entente.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A word as it stands in a text, folded to what a reader types: small letters, no diacritics.
 *
 * <p>«S-400» and «S400» have the parts s and 400, and are found as s, as 400 and as s400. A run of Han characters has
 * each character as a part and is found by each and by every two neighbours, since nothing marks where its words end; a
 * short one is also a word as a whole, since most names are.
 *
 * @param parts at least one
 * @param from the first character in the text
 * @param to after the last character in the text
 */
public record Token(List<String> parts, boolean han, int from, int to) {
    /** More parts than these, or more characters, are a list or a code, not one name. */
    private static final int MOST_PARTS = 4;
    private static final int LONGEST = 24;
    /** In Han characters. */
    private static final int LONGEST_NAME = 6;

    public Token {
        parts = List.copyOf(parts);
    }

    String joined() {
        return String.join("", parts);
    }

    /** Whether the parts are also found as one. */
    boolean compound() {
        return !han && parts.size() > 1 && parts.size() <= MOST_PARTS
            && parts.stream().mapToInt(String::length).sum() <= LONGEST;
    }

    /** The terms that begin at {@code part}: under each of all of these the word is found. */
    List<String> terms(int part) {
        var terms = new ArrayList<String>(2);
        terms.add(parts.get(part));
        if (han && part + 1 < parts.size()) {
            terms.add(parts.get(part) + parts.get(part + 1));
            if (part == 0 && parts.size() > 2 && parts.size() <= LONGEST_NAME) {
                terms.add(joined());
            }
        } else if (part == 0 && compound()) {
            terms.add(joined());
        }
        return terms;
    }

    /** The words that a text is made of, as one line. */
    static String line(List<Token> words) {
        return words.stream().map(Token::joined).collect(Collectors.joining(" "));
    }
}
