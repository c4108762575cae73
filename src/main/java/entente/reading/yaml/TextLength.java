package entente.reading.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts characters, words and sentences as the limits in CODEBOOK.md define them. */
public final class TextLength {
    /**
     * The end of a sentence: a stop that is followed by blanks and an upper-case letter or digit. A full stop after one
     * to three letters, the first of them upper-case, counts as part of an abbreviation («St. », «Gen. », «U.S. »), so
     * the count is sometimes too low but rarely too high.
     */
    private static final Pattern SENTENCE_END = Pattern.compile(
        "(?:\\.(?<!\\b\\p{Lu}\\p{L}{0,2}\\.)|[!?…])[.!?…]*[”»’\"')\\]]*(?=\\s+[“«‘\"'(]?[\\p{Lu}\\p{Nd}])");

    private static final String STOPS = ".!?…";
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private TextLength() {}

    /** The number of Unicode code points, not of UTF-16 units. */
    static int characters(String text) {
        return text.codePointCount(0, text.length());
    }

    /**
     * The number of words separated by blanks; in a script without blanks between words, two characters count as one
     * word.
     */
    public static int words(String text) {
        return BLANKS.splitAsStream(text).mapToInt(TextLength::wordsInRun).sum();
    }

    private static int wordsInRun(String run) {
        int unspaced = (int) run.codePoints().filter(TextLength::isOfUnspacedScript).count();
        return unspaced == 0 ? 1 : Math.ceilDiv(unspaced, 2);
    }

    /** The number of sentences, at least 1. */
    public static int sentences(String text) {
        Matcher end = SENTENCE_END.matcher(text);
        int sentences = 1;
        while (end.find()) {
            sentences++;
        }
        return sentences;
    }

    /**
     * Whether {@code text} has at most {@code limit} sentences. The sentence pattern only runs on a text with at
     * least {@code limit} stops.
     */
    public static boolean hasAtMostSentences(int limit, String text) {
        int stops = 0;
        for (int i = 0; i < text.length(); i++) {
            stops += STOPS.indexOf(text.charAt(i)) < 0 ? 0 : 1;
        }
        return stops < limit || sentences(text) <= limit;
    }

    private static boolean isOfUnspacedScript(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
