package entente.web;

import entente.model.EventSet;
import entente.search.Index;

/** One sound event set with all that is made from it once. Immutable: a request uses one from beginning to end. */
record Edition(EventSet set, Index index, Backlinks backlinks) implements Standing {
    static Edition of(EventSet set) {
        return new Edition(set, Index.of(set), Backlinks.of(set));
    }
}
