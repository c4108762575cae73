package entente.search;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;

/** The words that stand in one {@link Role}, each in its tongue, and the events in which they stand there. */
interface Field {
    /** Adds the events that have one of {@code terms}. */
    void find(Tongue tongue, Collection<String> terms, Bits into);

    /** Adds the events that have one of the terms of each step, side by side. */
    void findInOrder(Tongue tongue, List<? extends Collection<String>> steps, Bits into);

    void forEachTerm(BiConsumer<Tongue, String> each);
}
