package entente.search.facets;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** The events that have one value, in whichever form is smaller. */
sealed interface PostingList {
    /** How many there are. */
    int size();

    /** Steps that {@link #countIn} takes, near enough to choose by. */
    int cost();

    void addTo(EventBitSet bits);

    int countIn(EventBitSet among);

    /** Each, lowest first. */
    void forEach(IntConsumer each);

    /**
     * A sparse or a dense list, whichever is smaller.
     *
     * @param places ascending
     */
    static PostingList of(int[] places, int size) {
        if (places.length <= size >>> 5) {
            return new Listed(places);
        }
        var bits = EventBitSet.none(size);
        for (int place : places) {
            bits.set(place);
        }
        return new Spread(bits, places.length);
    }

    /** Few events: their places. */
    final class Listed implements PostingList {
        private final int[] places;

        private Listed(int[] places) {
            this.places = places;
        }

        @Override
        public int size() {
            return places.length;
        }

        @Override
        public int cost() {
            return places.length;
        }

        @Override
        public void addTo(EventBitSet bits) {
            for (int place : places) {
                bits.set(place);
            }
        }

        @Override
        public int countIn(EventBitSet among) {
            int count = 0;
            for (int place : places) {
                count += among.has(place) ? 1 : 0;
            }
            return count;
        }

        @Override
        public void forEach(IntConsumer each) {
            Arrays.stream(places).forEach(each);
        }
    }

    /** Many events: a bit each. */
    record Spread(EventBitSet bits, int size) implements PostingList {
        @Override
        public int cost() {
            return bits.words().length / 2;
        }

        @Override
        public void addTo(EventBitSet all) {
            all.or(bits);
        }

        @Override
        public int countIn(EventBitSet among) {
            return bits.countWith(among);
        }

        @Override
        public void forEach(IntConsumer each) {
            bits.forEach(each);
        }
    }
}
