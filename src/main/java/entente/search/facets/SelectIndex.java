package entente.search.facets;

import java.util.Arrays;

/** Tells which event of a set is the first, the second and so on, so that a page costs no list of all. */
public final class SelectIndex {
    /** As a power of two, words whose events are counted together. */
    private static final int STRETCH = 3;

    private final long[] words;
    /** For each stretch, how many events stand before it. */
    private final int[] before;

    public SelectIndex(EventBitSet bits) {
        words = bits.words();
        before = new int[(words.length >> STRETCH) + 1];
        for (int i = 0, count = 0; i < words.length; i++) {
            if (i % (1 << STRETCH) == 0) {
                before[i >> STRETCH] = count;
            }
            count += Long.bitCount(words[i]);
        }
        if (words.length % (1 << STRETCH) == 0) {
            before[before.length - 1] = Integer.MAX_VALUE;
        }
    }

    /**
     * The position of the set bit with this rank.
     *
     * @param rank from 0 to the number of set bits, exclusive
     */
    public int at(int rank) {
        int found = Arrays.binarySearch(before, rank);
        int stretch = found < 0 ? -found - 2 : found;
        while (stretch + 1 < before.length && before[stretch + 1] <= rank) {
            stretch++;
        }
        int left = rank - before[stretch];
        int word = stretch << STRETCH;
        while (left >= Long.bitCount(words[word])) {
            left -= Long.bitCount(words[word++]);
        }
        long rest = words[word];
        for (; left > 0; left--) {
            rest &= rest - 1;
        }
        return (word << 6) + Long.numberOfTrailingZeros(rest);
    }
}
