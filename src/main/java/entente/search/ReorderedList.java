package entente.search;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntUnaryOperator;

/** A list view of some elements of another list in another order, without a copy. */
final class ReorderedList<E> extends AbstractList<E> implements RandomAccess {
    private final List<E> elements;
    private final int size;
    private final IntUnaryOperator indexes;

    /**
     * A view of {@code size} elements.
     *
     * @param indexes maps an index in this list, from 0 to {@code size} − 1, to an index in {@code elements}
     */
    ReorderedList(List<E> elements, int size, IntUnaryOperator indexes) {
        this.elements = elements;
        this.size = size;
        this.indexes = indexes;
    }

    @Override
    public E get(int index) {
        return elements.get(indexes.applyAsInt(index));
    }

    @Override
    public int size() {
        return size;
    }
}
