package entente.search;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * A word as it stands in a text, folded to what a reader types: small letters, no diacritics.
 *
 * <p>«S-400» and «S400» have the parts s and 400, and are found as s, as 400 and as s400. A run of Han characters has
 * each character as a part and is found by each and by every two neighbours, since nothing marks where its words end.
 *
 * @param parts at least one
 * @param from the first character in the text
 * @param to after the last character in the text
 */
record Word(List<String> parts, boolean han, int from, int to) {
    /** More parts than these, or more characters, are a list or a code, not one name. */
    private static final int MOST_PARTS = 4;
    private static final int LONGEST = 24;

    Word {
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

    /** Every term under which this word is found, with the part that it begins at, in the order of the parts. */
    void terms(BiConsumer<String, Integer> each) {
        for (int part = 0; part < parts.size(); part++) {
            each.accept(parts.get(part), part);
            if (han && part + 1 < parts.size()) {
                each.accept(parts.get(part) + parts.get(part + 1), part);
            } else if (part == 0 && compound()) {
                each.accept(joined(), part);
            }
        }
    }

    /** The words that a text is made of, as one line. */
    static String line(List<Word> words) {
        return words.stream().map(Word::joined).collect(Collectors.joining(" "));
    }
}
