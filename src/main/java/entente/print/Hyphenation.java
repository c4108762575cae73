package entente.print;

import entente.model.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Where the words of a language may be divided, by the patterns of TeX: Franklin M. Liang, «Word Hy-phen-a-tion by
 * Com-put-er», 1983. Immutable.
 */
final class Hyphenation {
    private static final int SHORTEST = 5;
    private static final int BEFORE = 2;
    private static final int AFTER = 3;

    private final Map<String, byte[]> patterns = new HashMap<>();
    private int longest;

    /** The patterns in the resource {@code hyphenation_<tag>.txt}, one a line, {@code #} before a comment. */
    Hyphenation(Language language) {
        String resource = "hyphenation_" + language.tag() + ".txt";
        var stream = Hyphenation.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException(resource + " is not on the class path");
        }
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String pattern) {
        String letters = pattern.replaceAll("[0-9]", "");
        var weights = new byte[letters.length() + 1];
        int place = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (Character.isDigit(c)) {
                weights[place] = (byte) (c - '0');
            } else {
                place++;
            }
        }
        patterns.put(letters, weights);
        longest = Math.max(longest, letters.length());
    }

    /**
     * Whether {@code word} may be divided before each of its characters. Only letters count as a word: names with
     * digits and acronyms stay whole.
     */
    boolean[] points(String word) {
        var points = new boolean[word.length()];
        if (word.length() < SHORTEST || !isWord(word)) {
            return points;
        }
        byte[] weights = weights("." + small(word) + ".");
        for (int i = BEFORE; i <= word.length() - AFTER; i++) {
            points[i] = weights[i + 1] % 2 == 1;
        }
        return points;
    }

    private static boolean isWord(String word) {
        return word.chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '’')
            && !word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String small(String word) {
        var letters = new StringBuilder(word.length());
        word.chars().map(c -> c == '’' ? '\'' : Character.toLowerCase(c)).forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    private byte[] weights(String dotted) {
        var weights = new byte[dotted.length() + 1];
        for (int from = 0; from < dotted.length(); from++) {
            for (int to = from + 1; to <= Math.min(dotted.length(), from + longest); to++) {
                byte[] pattern = patterns.get(dotted.substring(from, to));
                for (int i = 0; pattern != null && i < pattern.length; i++) {
                    weights[from + i] = (byte) Math.max(weights[from + i], pattern[i]);
                }
            }
        }
        return weights;
    }
}
