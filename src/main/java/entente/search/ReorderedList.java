package entente.search;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntUnaryOperator;

/** Some of a list, in an order of their own, without a copy of them. */
final class ReorderedList<E> extends AbstractList<E> implements RandomAccess {
    private final List<E> all;
    private final int size;
    private final IntUnaryOperator places;

    /** @param places from a rank in this order, from 0 to before {@code size}, to a place in {@code all} */
    ReorderedList(List<E> all, int size, IntUnaryOperator places) {
        this.all = all;
        this.size = size;
        this.places = places;
    }

    @Override
    public E get(int index) {
        return all.get(places.applyAsInt(index));
    }

    @Override
    public int size() {
        return size;
    }
}
