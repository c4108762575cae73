package entente.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant, for «did you mean …». Case is no difference. */
public final class EditDistance {
    /** No more slips than this, however long the word. */
    private static final int MOST_SLIPS = 6;

    private EditDistance() {}

    /**
     * The candidate with the fewest slips from {@code word}, the first of several, if at most every third letter is one.
     * A slip is a letter added, dropped, changed, or swapped with the next (optimal string alignment).
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        String meant = word.toLowerCase(Locale.ROOT);
        int fewest = Math.min(MOST_SLIPS, meant.length() / 3) + 1;
        String nearest = null;
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - meant.length()) < fewest) {
                int slips = slips(meant, candidate.toLowerCase(Locale.ROOT), fewest);
                if (slips < fewest) {
                    fewest = slips;
                    nearest = candidate;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** How many slips lie between two words, case included; {@code enough} if that many or more. */
    public static int slips(String one, String other, int enough) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            if (fill(row, last, beforeLast, one, other, i) >= enough) {
                return enough;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return Math.min(last[other.length()], enough);
    }

    /** Fills one row of the alignment and returns its smallest number, below which no later row can fall. */
    private static int fill(int[] row, int[] last, int[] beforeLast, String one, String other, int i) {
        row[0] = i;
        int smallest = i;
        for (int j = 1; j < row.length; j++) {
            boolean same = one.charAt(i - 1) == other.charAt(j - 1);
            int slips = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1)) {
                slips = Math.min(slips, beforeLast[j - 2] + 1);
            }
            row[j] = slips;
            smallest = Math.min(smallest, slips);
        }
        return smallest;
    }
}
