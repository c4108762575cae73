package entente.print;

import entente.print.Atom.Break;
import java.util.ArrayList;
import java.util.List;

/** Cuts runs into atoms: at spaces, after hyphens and dashes, between syllables, between Han characters. */
final class Atoms {
    private static final String OPENING = "([{«“‘（《「『【〈";
    private static final String CLOSING = ")]}»”’,.;:!?%…，。、；：！？）》」』】〉";
    private static final String JOINTS = "-‐–—/";
    private static final String ADDRESS_JOINTS = "/?&=._-#%";

    private final Fonts fonts;
    private final float measure;
    private final boolean divided;
    private final List<Atom> atoms = new ArrayList<>();
    private boolean forced;

    /**
     * @param measure the width of a line in points: what is wider alone is cut anywhere
     * @param divided whether words are cut into syllables
     */
    Atoms(Fonts fonts, float measure, boolean divided) {
        this.fonts = fonts;
        this.measure = measure;
        this.divided = divided;
    }

    List<Atom> of(List<Run> runs) {
        for (Run run : runs) {
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

    /** An empty word before a space joins that space to the run before. */
    private void word(Run run, String word, boolean spaced) {
        boolean address = word.contains("://") || word.startsWith("www.");
        int start = 0;
        while (start < word.length()) {
            int end = partEnd(word, start, address);
            boolean last = end == word.length();
            syllables(run, word.substring(start, end), last ? spaced ? Break.SPACE : Break.NEVER : Break.PLAIN);
            start = end;
        }
        if (word.isEmpty() && spaced && !atoms.isEmpty() && atoms.getLast().after() != Break.SPACE) {
            atoms.add(new Atom(run, "", 0, Break.SPACE));
        }
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
        if (CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0) {
            return false;
        }
        if (Character.isIdeographic(before) || Character.isIdeographic(after)) {
            return true;
        }
        boolean joint = (address ? ADDRESS_JOINTS : JOINTS).indexOf(before) >= 0;
        return before == 0x200B || joint && at > 1 && Character.isLetter(after);
    }

    private void syllables(Run run, String part, Break after) {
        var hyphenation = divided ? run.hyphenation() : null;
        int letters = 0;
        while (letters < part.length() && !Character.isLetter(part.charAt(part.length() - 1 - letters))) {
            letters++;
        }
        String word = part.substring(0, part.length() - letters);
        boolean[] points = hyphenation == null ? new boolean[word.length()] : hyphenation.points(word);
        int start = 0;
        for (int i = 1; i < word.length(); i++) {
            boolean soft = word.charAt(i - 1) == '\u00AD';
            if (points[i] || soft) {
                add(run, word.substring(start, soft ? i - 1 : i), Break.HYPHEN);
                start = i;
            }
        }
        add(run, part.substring(start), after);
    }

    private void add(Run run, String text, Break after) {
        float width = fonts.width(text, run.style());
        if (width <= measure) {
            atoms.add(new Atom(run, text, width, after));
            return;
        }
        forced = true;
        int half = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
        add(run, text.substring(0, half), Break.PLAIN);
        add(run, text.substring(half), after);
    }
}
