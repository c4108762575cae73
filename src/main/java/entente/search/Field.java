package entente.search;

import java.util.Collection;
import java.util.List;

/** Words, each in its tongue, and the places in which they stand: events, or whatever else is called by them. */
interface Field {
    /** How many places there are. */
    int size();

    /** Adds the places that have one of {@code terms}. */
    void find(Tongue tongue, Collection<String> terms, Bits into);

    /** Adds the places that have one of the terms of each step, side by side. */
    void findInOrder(Tongue tongue, List<? extends Collection<String>> steps, Bits into);

    void forEachTerm(Vocable each);

    /** Takes one term of a field. */
    interface Vocable {
        /** @param places that have it */
        void accept(Tongue tongue, String term, int places);
    }
}
