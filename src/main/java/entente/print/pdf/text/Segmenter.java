package entente.print.pdf.text;

import entente.print.pdf.text.Segment.Break;
import java.util.ArrayList;
import java.util.List;

/** Cuts runs into atoms: at spaces, after hyphens and dashes, between syllables, between Han characters. */
final class Segmenter {
    private static final String OPENING = "([{«“‘（《「『【〈";
    private static final String CLOSING = ")]}»”’,.;:!?%…，。、；：！？）》」』】〉";
    private static final String JOINTS = "-‐–—/";
    /** Where scripts begin that run to the left or part elsewhere; Latin, Greek and Cyrillic stand before. */
    static final char HEBREW = '\u0590';
    static final char SOFT_HYPHEN = '\u00AD';
    private static final String ADDRESS_JOINTS = "/?&=._-#%";

    private final Fonts fonts;
    private final float measure;
    private final boolean divided;
    private final List<Segment> atoms = new ArrayList<>();
    private boolean forced;

    /**
     * @param measure the width of a line in points: what is wider alone is cut anywhere
     * @param divided whether words are cut into syllables
     */
    Segmenter(Fonts fonts, float measure, boolean divided) {
        this.fonts = fonts;
        this.measure = measure;
        this.divided = divided;
    }

    List<Segment> of(List<TextRun> runs) {
        for (TextRun run : runs) {
            String words = run.words();
            int start = 0;
            while (start < words.length()) {
                int end = wordEnd(words, start);
                int next = spaceEnd(words, end);
                word(run, words.substring(start, end), next > end);
                start = next;
            }
        }
        return atoms;
    }

    /** Whether a word had to be cut where no language would. */
    boolean isForced() {
        return forced;
    }

    private static int wordEnd(String words, int from) {
        int end = from;
        while (end < words.length() && !isSpace(words.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int spaceEnd(String words, int from) {
        int end = from;
        while (end < words.length() && isSpace(words.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    /** Addresses get no hyphens, which would change them. An empty word joins its space to the run before. */
    private void word(TextRun run, String word, boolean spaced) {
        boolean address = isAddress(word);
        int start = 0;
        while (start < word.length()) {
            int end = partEnd(word, start, address);
            boolean last = end == word.length();
            Break after = last ? spaced ? Break.SPACE : Break.NEVER : Break.PLAIN;
            if (address) {
                add(run, word.substring(start, end), after);
            } else {
                syllables(run, word.substring(start, end), after);
            }
            start = end;
        }
        if (word.isEmpty() && spaced && !atoms.isEmpty() && atoms.getLast().after() != Break.SPACE) {
            atoms.add(new Segment(run, "", 0, Break.SPACE));
        }
    }

    /** With its scheme or without: {@code wire.example/2021}. */
    private static boolean isAddress(String word) {
        int dot = word.indexOf('.');
        return word.contains("://") || word.startsWith("www.") || (dot > 0 && word.indexOf('/', dot) > 0);
    }

    private static int partEnd(String word, int from, boolean address) {
        int end = from;
        while (end < word.length()) {
            end += Character.charCount(word.codePointAt(end));
            if (end < word.length() && breaks(word, end, address)) {
                return end;
            }
        }
        return word.length();
    }

    private static boolean breaks(String word, int at, boolean address) {
        int before = word.codePointBefore(at);
        int after = word.codePointAt(at);
        if (isPlain(before) && isPlain(after)) {
            return false;
        }
        if (CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0) {
            return false;
        }
        if (isEastAsian(before) || isEastAsian(after)) {
            return true;
        }
        boolean joint = (address ? ADDRESS_JOINTS : JOINTS).indexOf(before) >= 0;
        boolean wordFollows = address ? Character.isLetterOrDigit(after) : Character.isLetter(after);
        return before == 0x200B || (joint && at > 1 && wordFollows);
    }

    /** Letters and digits between which no line ends, which most are. */
    private static boolean isPlain(int codePoint) {
        return codePoint < HEBREW && Character.isLetterOrDigit(codePoint);
    }

    /** Characters between which a line may end anywhere: Han and kana. */
    private static boolean isEastAsian(int codePoint) {
        return Character.isIdeographic(codePoint) || (codePoint >= 0x3040 && codePoint <= 0x30FF);
    }

    private void syllables(TextRun run, String part, Break after) {
        boolean[] points = points(run, part);
        int start = 0;
        for (int i = 1; i < part.length(); i++) {
            boolean soft = part.charAt(i - 1) == SOFT_HYPHEN;
            if (points[i] || soft) {
                add(run, part.substring(start, soft ? i - 1 : i), Break.HYPHEN);
                start = i;
            }
        }
        add(run, part.substring(start), after);
    }

    /** Where the word in {@code part}, without the quotation marks and stops around it, may be divided. */
    private boolean[] points(TextRun run, String part) {
        var points = new boolean[part.length()];
        if (!divided || run.hyphenation() == null) {
            return points;
        }
        int from = 0;
        while (from < part.length() && !Character.isLetter(part.charAt(from))) {
            from++;
        }
        int to = part.length();
        while (to > from && !Character.isLetter(part.charAt(to - 1))) {
            to--;
        }
        boolean[] word = run.hyphenation().points(part.substring(from, to));
        System.arraycopy(word, 0, points, from, word.length);
        return points;
    }

    private void add(TextRun run, String text, Break after) {
        float width = fonts.width(text, run.style());
        if (width <= measure || text.codePointCount(0, text.length()) < 2) {
            atoms.add(new Segment(run, text, width, after));
            return;
        }
        forced = true;
        int half = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
        add(run, text.substring(0, half), Break.PLAIN);
        add(run, text.substring(half), after);
    }
}
