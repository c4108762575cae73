package entente.search;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Some of a list in an order of their own, without a copy. */
final class Chosen<E> extends AbstractList<E> implements RandomAccess {
    private final List<E> all;
    private final int[] places;

    /** @param places in {@code all} */
    Chosen(List<E> all, int[] places) {
        this.all = all;
        this.places = places;
    }

    @Override
    public E get(int index) {
        return all.get(places[index]);
    }

    @Override
    public int size() {
        return places.length;
    }
}
