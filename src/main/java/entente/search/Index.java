package entente.search;

import entente.model.EventSet;

/** Finds events. Immutable once built, shared over threads. */
public final class Index {
    private final EventSet set;

    private Index(EventSet set) {
        this.set = set;
    }

    public static Index of(EventSet set) {
        return new Index(set);
    }

    /** The events that {@code query} finds. */
    public Selection select(Query query) {
        throw new UnsupportedOperationException("search room: " + set.fingerprint() + query);
    }
}
