package entente.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/** A set of events by their place in the set's order: one bit each, so that filters meet 64 events at a time. */
final class Bits {
    private final long[] words;
    private final int size;

    private Bits(long[] words, int size) {
        this.words = words;
        this.size = size;
    }

    static Bits none(int size) {
        return new Bits(new long[(size + 63) >>> 6], size);
    }

    static Bits all(int size) {
        var bits = none(size);
        bits.fill(0, size);
        return bits;
    }

    /** What is in at least one of {@code sets}, in at least two, and so on to what is in all. */
    static List<Bits> atLeast(List<Bits> sets) {
        var atLeast = new ArrayList<Bits>();
        for (Bits set : sets) {
            atLeast.add(none(set.size));
            for (int times = atLeast.size() - 1; times > 0; times--) {
                atLeast.get(times).or(atLeast.get(times - 1).copy().and(set));
            }
            atLeast.getFirst().or(set);
        }
        return atLeast;
    }

    Bits copy() {
        return new Bits(words.clone(), size);
    }

    /** How many there could be. */
    int size() {
        return size;
    }

    /** The bits themselves, 64 a word, lowest first; shared, not copied. */
    long[] words() {
        return words;
    }

    void set(int place) {
        words[place >>> 6] |= 1L << place;
    }

    void clear(int place) {
        words[place >>> 6] &= ~(1L << place);
    }

    boolean has(int place) {
        return (words[place >>> 6] & 1L << place) != 0;
    }

    /** Sets every place from {@code from} to before {@code to}. */
    void fill(int from, int to) {
        if (from >= to) {
            return;
        }
        int first = from >>> 6;
        int last = (to - 1) >>> 6;
        long head = -1L << from;
        long tail = -1L >>> -to;
        if (first == last) {
            words[first] |= head & tail;
            return;
        }
        words[first] |= head;
        Arrays.fill(words, first + 1, last, -1L);
        words[last] |= tail;
    }

    /** Keeps what is in {@code other} too. */
    Bits and(Bits other) {
        for (int i = 0; i < words.length; i++) {
            words[i] &= other.words[i];
        }
        return this;
    }

    Bits or(Bits other) {
        for (int i = 0; i < words.length; i++) {
            words[i] |= other.words[i];
        }
        return this;
    }

    Bits andNot(Bits other) {
        for (int i = 0; i < words.length; i++) {
            words[i] &= ~other.words[i];
        }
        return this;
    }

    int count() {
        int count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    int countWith(Bits other) {
        int count = 0;
        for (int i = 0; i < words.length; i++) {
            count += Long.bitCount(words[i] & other.words[i]);
        }
        return count;
    }

    /** How many there are from {@code from} to before {@code to}. */
    int count(int from, int to) {
        if (from >= to) {
            return 0;
        }
        int first = from >>> 6;
        int last = (to - 1) >>> 6;
        long head = -1L << from;
        long tail = -1L >>> -to;
        if (first == last) {
            return Long.bitCount(words[first] & head & tail);
        }
        int count = Long.bitCount(words[first] & head) + Long.bitCount(words[last] & tail);
        for (int i = first + 1; i < last; i++) {
            count += Long.bitCount(words[i]);
        }
        return count;
    }

    boolean isEmpty() {
        for (long word : words) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    /** Each, lowest first. */
    void forEach(IntConsumer each) {
        for (int i = 0; i < words.length; i++) {
            for (long word = words[i]; word != 0; word &= word - 1) {
                each.accept((i << 6) + Long.numberOfTrailingZeros(word));
            }
        }
    }

    /** All, highest first; {@code count} is how many there are. */
    int[] descending(int count) {
        int[] places = new int[count];
        int next = 0;
        for (int i = words.length - 1; i >= 0; i--) {
            for (long word = words[i]; word != 0;) {
                int bit = 63 - Long.numberOfLeadingZeros(word);
                places[next++] = (i << 6) + bit;
                word ^= 1L << bit;
            }
        }
        return places;
    }
}
