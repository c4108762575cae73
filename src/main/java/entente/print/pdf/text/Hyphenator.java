package entente.print.pdf.text;

import entente.model.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.openpdf.text.pdf.hyphenation.HyphenationTree;

/**
 * Hyphenates the words of one language with TeX's hyphenation patterns. Source: Franklin M. Liang, «Word Hy-phen-a-tion
 * by Com-put-er», 1983. Thread-safe.
 */
public final class Hyphenator {
    /** TeX's lefthyphenmin. */
    private static final int MIN_LETTERS_BEFORE = 2;
    /** TeX's righthyphenmin. */
    private static final int MIN_LETTERS_AFTER = 3;
    /** The first character after the blocks of Latin letters. */
    private static final char AFTER_LATIN = '\u0300';

    private final HyphenationTree patterns = new HyphenationTree();

    /** Loads the patterns of {@code language} from the resource {@code hyphenation_<tag>.xml}. */
    public Hyphenator(Language language) {
        String resource = "hyphenation_" + language.tag() + ".xml";
        try (var stream = Hyphenator.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            patterns.loadSimplePatterns(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        addLetters();
    }

    /**
     * Maps each letter to its lower-case form, which the patterns use. The tree does not hyphenate a word with an
     * unmapped character.
     */
    private void addLetters() {
        for (char c = 'A'; c < AFTER_LATIN; c++) {
            if (Character.isLetter(c)) {
                patterns.addClass(new String(new char[]{Character.toLowerCase(c), c}));
            }
        }
        patterns.addClass("'’");
    }

    /**
     * The hyphenation points of {@code word}: an array of its length, true where a hyphen may precede that character.
     * Words in capitals, such as acronyms, and words with characters other than letters and apostrophes have none.
     */
    boolean[] hyphenationPoints(String word) {
        var points = new boolean[word.length()];
        var hyphenation = isWord(word) ? patterns.hyphenate(word, MIN_LETTERS_BEFORE, MIN_LETTERS_AFTER) : null;
        if (hyphenation != null) {
            for (int point : hyphenation.getHyphenationPoints()) {
                points[point] = true;
            }
        }
        return points;
    }

    private static boolean isWord(String word) {
        return word.chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '’')
            && !word.equals(word.toUpperCase(Locale.ROOT));
    }
}
