package entente.search.facets;

/** Puts events in order by a whole number each, largest first; equals stay as they were, so every order is total. */
public final class RadixSort {
    private static final int DIGIT = 11;
    private static final int RADIX = 1 << DIGIT;

    private RadixSort() {}

    /**
     * Sorts digit by digit, lowest first, in time that grows with the events alone.
     *
     * @param places in the order that ties fall to
     * @param keys by place, 0 or more
     */
    public static int[] descending(int[] places, int[] keys) {
        int most = 0;
        for (int place : places) {
            most = Math.max(most, keys[place]);
        }
        int[] from = places.clone();
        int[] to = new int[places.length];
        for (int shift = 0; shift < Integer.SIZE - 1 && most >>> shift > 0; shift += DIGIT) {
            spread(from, to, keys, shift);
            int[] spare = from;
            from = to;
            to = spare;
        }
        return from;
    }

    private static void spread(int[] from, int[] to, int[] keys, int shift) {
        int[] next = new int[RADIX + 1];
        for (int place : from) {
            next[RADIX - digit(keys[place], shift)]++;
        }
        for (int digit = 1; digit <= RADIX; digit++) {
            next[digit] += next[digit - 1];
        }
        for (int place : from) {
            to[next[RADIX - 1 - digit(keys[place], shift)]++] = place;
        }
    }

    private static int digit(int key, int shift) {
        return key >>> shift & RADIX - 1;
    }
}
