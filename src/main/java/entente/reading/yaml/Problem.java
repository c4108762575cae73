package entente.reading.yaml;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An error in a file of the set or in a briefing definition, for a curator: where it is, what was found and what was
 * expected. CODEBOOK.md has the rules for the set. Natural order: file, line, path, and then the texts.
 *
 * @param file the path relative to the folder: {@code events/2025/x.yaml}
 * @param line the line number from 1, or 0 if the problem is about the whole file
 * @param path the path of the value in the file: {@code topics[1]}; empty for the whole file
 * @param found what was found: {@code 'rockets'}, {@code nothing}
 * @param expected the phrase after «expected» in the message
 */
public record Problem(String file, int line, String path, String found, String expected)
    implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
        .thenComparingInt(Problem::line)
        .thenComparing(Problem::path)
        .thenComparing(Problem::found)
        .thenComparing(Problem::expected);

    /** Control and format characters, separators of lines and paragraphs, surrogates without a partner. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    /** The maximum number of characters of each text: a field of a broken file may have a name of millions. */
    private static final int MAX_LENGTH = 2_000;

    public Problem {
        path = shortened(path);
        found = shortened(found);
        expected = shortened(expected);
    }

    private static String shortened(String text) {
        return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH - 1) + "…";
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /**
     * The problem in one line:
     * {@code events/2025/x.yaml:4  topics[1]: found 'rockets', expected one of launch, missile-defence}.
     */
    @Override
    public String toString() {
        String where = line > 0 ? file + ":" + line : file;
        String what = path.isEmpty() ? "" : path + ": ";
        return visible("%s  %sfound %s, expected %s".formatted(where, what, found, expected));
    }

    /**
     * The text with invisible characters as {@code \\u202E}: a file name or a value must not write a line of a log, or
     * reverse it.
     */
    private static String visible(String text) {
        return INVISIBLE.matcher(text).replaceAll(
            match -> Matcher.quoteReplacement("\\u%04X".formatted(match.group().codePointAt(0))));
    }
}
