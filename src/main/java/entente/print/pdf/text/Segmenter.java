package entente.print.pdf.text;

import entente.print.pdf.text.Segment.Break;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the break opportunities of a paragraph: spaces, hyphens and dashes, syllables, Han characters (compare UAX 14).
 */
final class Segmenter {
    private static final String OPENING_PUNCTUATION = "([{«“‘（《「『【〈";
    private static final String CLOSING_PUNCTUATION = ")]}»”’,.;:!?%…，。、；：！？）》」』】〉";
    private static final String BREAK_AFTER = "-‐–—/";
    /**
     * The first character of the block Hebrew. Scripts that are written right to left or have other break rules start
     * here; Latin, Greek and Cyrillic are below.
     */
    static final char FIRST_HEBREW = '\u0590';
    static final char SOFT_HYPHEN = '\u00AD';
    private static final String BREAK_AFTER_IN_URL = "/?&=._-#%";

    private final Fonts fonts;
    private final float measure;
    private final boolean hyphenated;
    private final List<Segment> segments = new ArrayList<>();
    private boolean splitSegment;

    /**
     * Creates a segmenter for one paragraph.
     *
     * @param measure the width of a line in points; a wider segment is split between any two characters
     * @param hyphenated whether words are split into syllables
     */
    Segmenter(Fonts fonts, float measure, boolean hyphenated) {
        this.fonts = fonts;
        this.measure = measure;
        this.hyphenated = hyphenated;
    }

    List<Segment> segment(List<TextRun> runs) {
        for (TextRun run : runs) {
            String text = run.text();
            int start = 0;
            while (start < text.length()) {
                int end = wordEnd(text, start);
                int next = spaceEnd(text, end);
                addWord(run, text.substring(start, end), next > end);
                start = next;
            }
        }
        return segments;
    }

    /** Whether a segment that was wider than the measure had to be split. */
    boolean hasSplitSegment() {
        return splitSegment;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && !isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int spaceEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    /**
     * Adds the segments of {@code word}. URLs are not hyphenated, because a hyphen would change them. For an empty word
     * only the space is added, unless the last segment already ends with one.
     */
    private void addWord(TextRun run, String word, boolean spaceFollows) {
        boolean url = isUrl(word);
        int start = 0;
        while (start < word.length()) {
            int end = segmentEnd(word, start, url);
            boolean last = end == word.length();
            Break after = last ? spaceFollows ? Break.SPACE : Break.PROHIBITED : Break.ALLOWED;
            if (url) {
                add(run, word.substring(start, end), after);
            } else {
                addSyllables(run, word.substring(start, end), after);
            }
            start = end;
        }
        if (word.isEmpty() && spaceFollows && !segments.isEmpty() && segments.getLast().breakAfter() != Break.SPACE) {
            segments.add(new Segment(run, "", 0, Break.SPACE));
        }
    }

    /** Whether {@code word} is a URL, with or without its scheme: {@code wire.example/2021}. */
    private static boolean isUrl(String word) {
        int dot = word.indexOf('.');
        return word.contains("://") || word.startsWith("www.") || (dot > 0 && word.indexOf('/', dot) > 0);
    }

    private static int segmentEnd(String word, int from, boolean url) {
        int end = from;
        while (end < word.length()) {
            end += Character.charCount(word.codePointAt(end));
            if (end < word.length() && isBreakAllowed(word, end, url)) {
                return end;
            }
        }
        return word.length();
    }

    private static boolean isBreakAllowed(String word, int at, boolean url) {
        int before = word.codePointBefore(at);
        int after = word.codePointAt(at);
        if (isAlphanumeric(before) && isAlphanumeric(after)) {
            return false;
        }
        if (CLOSING_PUNCTUATION.indexOf(after) >= 0 || OPENING_PUNCTUATION.indexOf(before) >= 0) {
            return false;
        }
        if (isEastAsian(before) || isEastAsian(after)) {
            return true;
        }
        boolean breakAfter = (url ? BREAK_AFTER_IN_URL : BREAK_AFTER).indexOf(before) >= 0;
        boolean wordFollows = url ? Character.isLetterOrDigit(after) : Character.isLetter(after);
        return before == 0x200B || (breakAfter && at > 1 && wordFollows);
    }

    /**
     * Whether it is a letter or digit of Latin, Greek or Cyrillic. No break is allowed between two of them. This is
     * checked first, because it is the most frequent case.
     */
    private static boolean isAlphanumeric(int codePoint) {
        return codePoint < FIRST_HEBREW && Character.isLetterOrDigit(codePoint);
    }

    /** Whether it is Han or kana: breaks are allowed on both sides. */
    private static boolean isEastAsian(int codePoint) {
        return Character.isIdeographic(codePoint) || (codePoint >= 0x3040 && codePoint <= 0x30FF);
    }

    private void addSyllables(TextRun run, String part, Break after) {
        boolean[] hyphenationPoints = hyphenationPoints(run, part);
        int start = 0;
        for (int i = 1; i < part.length(); i++) {
            boolean soft = part.charAt(i - 1) == SOFT_HYPHEN;
            if (hyphenationPoints[i] || soft) {
                add(run, part.substring(start, soft ? i - 1 : i), Break.HYPHEN);
                start = i;
            }
        }
        add(run, part.substring(start), after);
    }

    /** The hyphenation points of the word in {@code part}, which may have punctuation around it. */
    private boolean[] hyphenationPoints(TextRun run, String part) {
        var hyphenationPoints = new boolean[part.length()];
        if (!hyphenated || run.hyphenator() == null) {
            return hyphenationPoints;
        }
        int from = 0;
        while (from < part.length() && !Character.isLetter(part.charAt(from))) {
            from++;
        }
        int to = part.length();
        while (to > from && !Character.isLetter(part.charAt(to - 1))) {
            to--;
        }
        boolean[] word = run.hyphenator().hyphenationPoints(part.substring(from, to));
        System.arraycopy(word, 0, hyphenationPoints, from, word.length);
        return hyphenationPoints;
    }

    /** Adds a segment. A segment that is wider than the measure is split in halves, recursively. */
    private void add(TextRun run, String text, Break after) {
        float width = fonts.width(text, run.style());
        if (width <= measure || text.codePointCount(0, text.length()) < 2) {
            segments.add(new Segment(run, text, width, after));
            return;
        }
        splitSegment = true;
        int half = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
        add(run, text.substring(0, half), Break.ALLOWED);
        add(run, text.substring(half), after);
    }
}
