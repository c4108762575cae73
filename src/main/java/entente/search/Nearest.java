package entente.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word that was most likely meant by one that fits nothing: few letters changed, left out, added or swapped. */
final class Nearest {
    private Nearest() {}

    /** The first of the nearest {@code words}, if one differs in at most a third of the letters. */
    static Optional<String> to(String found, Collection<String> words) {
        int limit = Math.max(1, found.length() / 3);
        return words.stream()
            .filter(word -> Math.abs(word.length() - found.length()) <= limit && steps(found, word) <= limit)
            .min(Comparator.comparingInt(word -> steps(found, word)));
    }

    /** Letters to change, leave out, add or swap with their neighbour (optimal string alignment). */
    static int steps(String from, String to) {
        int[] before = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + changed);
                if (i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2)
                    && from.charAt(i - 2) == to.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[to.length()];
    }
}
