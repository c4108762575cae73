package entente.reading.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts in texts as CODEBOOK.md counts. */
public final class TextLength {
    /**
     * The end of a sentence: a stop, after which an upper-case letter or a digit follows. A point after one to three
     * letters, the first upper-case, is taken for an abbreviation («St. », «Gen. », «U.S. »): this counts too few
     * rather than too many.
     */
    private static final Pattern SENTENCE_END = Pattern.compile(
        "(?:\\.(?<!\\b\\p{Lu}\\p{L}{0,2}\\.)|[!?…])[.!?…]*[”»’\"')\\]]*(?=\\s+[“«‘\"'(]?[\\p{Lu}\\p{Nd}])");

    private static final String STOPS = ".!?…";
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private TextLength() {}

    /** As a reader sees them: not the units of UTF-16. */
    static int characters(String words) {
        return words.codePointCount(0, words.length());
    }

    /** Runs between blanks; where a script writes none between words, two of its characters are a word. */
    public static int words(String phrase) {
        return BLANKS.splitAsStream(phrase).mapToInt(TextLength::wordsOfRun).sum();
    }

    private static int wordsOfRun(String run) {
        int unspaced = (int) run.codePoints().filter(TextLength::isUnspaced).count();
        return unspaced == 0 ? 1 : Math.ceilDiv(unspaced, 2);
    }

    public static int sentences(String text) {
        Matcher end = SENTENCE_END.matcher(text);
        int sentences = 1;
        while (end.find()) {
            sentences++;
        }
        return sentences;
    }

    /** Whether {@code text} has no more than {@code most} sentences; cheap where it has no more stops either. */
    public static boolean hasAtMost(int most, String text) {
        int stops = 0;
        for (int at = 0; at < text.length(); at++) {
            stops += STOPS.indexOf(text.charAt(at)) < 0 ? 0 : 1;
        }
        return stops < most || sentences(text) <= most;
    }

    private static boolean isUnspaced(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
