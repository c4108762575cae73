package entente.print.pdf.text;

import entente.model.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.openpdf.text.pdf.hyphenation.HyphenationTree;

/**
 * Where the words of a language may be divided, by the patterns of TeX: Franklin M. Liang, «Word Hy-phen-a-tion by
 * Com-put-er», 1983. Shared over threads.
 */
public final class Hyphenator {
    /** Letters before the first hyphen of a word and after its last, at least. */
    private static final int BEFORE = 2;
    private static final int AFTER = 3;
    /** The first character after those of Latin script. */
    private static final char LATIN_END = '\u0300';

    private final HyphenationTree patterns = new HyphenationTree();

    /** Loads the patterns of the resource {@code hyphenation_<tag>.xml}. */
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

    /** The tree divides only words all of whose characters it has been given, each with the one that patterns write. */
    private void addLetters() {
        for (char c = 'A'; c < LATIN_END; c++) {
            if (Character.isLetter(c)) {
                patterns.addClass(new String(new char[]{Character.toLowerCase(c), c}));
            }
        }
        patterns.addClass("'’");
    }

    /**
     * Whether {@code word} may be divided before each of its characters. Only letters count as a word: names with
     * digits and acronyms stay whole.
     */
    boolean[] points(String word) {
        var points = new boolean[word.length()];
        var found = isWord(word) ? patterns.hyphenate(word, BEFORE, AFTER) : null;
        if (found != null) {
            for (int point : found.getHyphenationPoints()) {
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
