package entente.search.facets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/** A set of events by their place in the set's order: one bit each, so that filters meet 64 events at a time. */
public final class EventBitSet {
    private final long[] words;
    private final int size;

    private EventBitSet(long[] words, int size) {
        this.words = words;
        this.size = size;
    }

    public static EventBitSet none(int size) {
        return new EventBitSet(new long[(size + 63) >>> 6], size);
    }

    public static EventBitSet all(int size) {
        var bits = none(size);
        bits.fill(0, size);
        return bits;
    }

    /** What is in at least one of {@code sets}, in at least two, and so on to what is in all. */
    public static List<EventBitSet> atLeast(List<EventBitSet> sets) {
        var atLeast = new ArrayList<EventBitSet>();
        for (EventBitSet set : sets) {
            atLeast.add(none(set.size));
            for (int times = atLeast.size() - 1; times > 0; times--) {
                atLeast.get(times).or(atLeast.get(times - 1).copy().and(set));
            }
            atLeast.getFirst().or(set);
        }
        return atLeast;
    }

    public EventBitSet copy() {
        return new EventBitSet(words.clone(), size);
    }

    /** How many there could be. */
    public int size() {
        return size;
    }

    /** The bits themselves, 64 a word, lowest first; shared, not copied. */
    public long[] words() {
        return words;
    }

    public void set(int place) {
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
    public EventBitSet and(EventBitSet other) {
        for (int i = 0; i < words.length; i++) {
            words[i] &= other.words[i];
        }
        return this;
    }

    public EventBitSet or(EventBitSet other) {
        for (int i = 0; i < words.length; i++) {
            words[i] |= other.words[i];
        }
        return this;
    }

    public EventBitSet andNot(EventBitSet other) {
        for (int i = 0; i < words.length; i++) {
            words[i] &= ~other.words[i];
        }
        return this;
    }

    public int count() {
        int count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    int countWith(EventBitSet other) {
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

    public boolean isEmpty() {
        for (long word : words) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    /** Each, lowest first. */
    public void forEach(IntConsumer each) {
        for (int i = 0; i < words.length; i++) {
            for (long word = words[i]; word != 0; word &= word - 1) {
                each.accept((i << 6) + Long.numberOfTrailingZeros(word));
            }
        }
    }

    /** All, highest first; {@code count} is how many there are. */
    public int[] descending(int count) {
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
