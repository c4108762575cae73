package entente.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * The optimal string alignment distance, a restricted Damerau-Levenshtein distance: the number of edits between two
 * words, where an edit inserts, deletes or replaces a letter or swaps two adjacent ones. Used to suggest the word that
 * was probably meant («did you mean …»).
 */
public final class EditDistance {
    private static final int MAX_EDITS = 6;

    private EditDistance() {}

    /**
     * The candidate nearest to {@code word}, ignoring case; the first one if several are equally near. Empty if none is
     * within one edit per three letters of {@code word}, and at most six edits.
     */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        String lowerCaseWord = word.toLowerCase(Locale.ROOT);
        int limit = Math.min(MAX_EDITS, lowerCaseWord.length() / 3) + 1;
        String nearest = null;
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - lowerCaseWord.length()) < limit) {
                int edits = between(lowerCaseWord, candidate.toLowerCase(Locale.ROOT), limit);
                if (edits < limit) {
                    limit = edits;
                    nearest = candidate;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /**
     * The number of edits between two words, case-sensitive, or {@code limit} if there are at least that many. A low
     * limit ends the computation early.
     */
    public static int between(String first, String second, int limit) {
        int[] rowBeforeLast = new int[second.length() + 1];
        int[] lastRow = new int[second.length() + 1];
        int[] row = new int[second.length() + 1];
        for (int j = 0; j < lastRow.length; j++) {
            lastRow[j] = j;
        }
        for (int i = 1; i <= first.length(); i++) {
            if (fillRow(row, lastRow, rowBeforeLast, first, second, i) >= limit) {
                return limit;
            }
            int[] reused = rowBeforeLast;
            rowBeforeLast = lastRow;
            lastRow = row;
            row = reused;
        }
        return Math.min(lastRow[second.length()], limit);
    }

    /**
     * Fills row {@code i} of the alignment matrix and returns its minimum, which is a lower bound for all later rows.
     */
    private static int fillRow(int[] row, int[] lastRow, int[] rowBeforeLast, String first, String second, int i) {
        row[0] = i;
        int min = i;
        for (int j = 1; j < row.length; j++) {
            boolean same = first.charAt(i - 1) == second.charAt(j - 1);
            int edits = Math.min(lastRow[j - 1] + (same ? 0 : 1), Math.min(lastRow[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && first.charAt(i - 1) == second.charAt(j - 2)
                && first.charAt(i - 2) == second.charAt(j - 1)) {
                edits = Math.min(edits, rowBeforeLast[j - 2] + 1);
            }
            row[j] = edits;
            min = Math.min(min, edits);
        }
        return min;
    }
}
