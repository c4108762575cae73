package entente.reading.yaml;

import java.util.Comparator;

/**
 * Something in the files that is not as CODEBOOK.md rules it. Order: file, line, place.
 *
 * @param file relative to the set's folder: {@code events/2025/x.yaml}
 * @param line from 1; 0 where the whole file is meant
 * @param place in the file: {@code topics[1]}, or empty
 * @param found what stands there: {@code 'rockets'}, {@code nothing}
 * @param fitting what would fit, as a phrase that follows «expected»
 */
public record Problem(String file, int line, String place, String found, String fitting)
    implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
        .thenComparingInt(Problem::line)
        .thenComparing(Problem::place)
        .thenComparing(Problem::found)
        .thenComparing(Problem::fitting);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** {@code events/2025/x.yaml:4  topics[1]: found 'rockets', expected one of launch, missile-defence}. */
    @Override
    public String toString() {
        String where = line > 0 ? file + ":" + line : file;
        String what = place.isEmpty() ? "" : place + ": ";
        return "%s  %sfound %s, expected %s".formatted(where, what, found, fitting);
    }
}
