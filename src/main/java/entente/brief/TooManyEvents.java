package entente.brief;

/** Thrown if a document would have more than {@link #LIMIT} events, before any of it is written. */
public final class TooManyEvents extends RuntimeException {
    /** Maximum number of events in a document. */
    public static final int LIMIT = 20_000;

    private final int found;

    /**
     * Rejects counts above the limit.
     *
     * @throws TooManyEvents if {@code found} is more than {@link #LIMIT}
     */
    public static void check(int found) {
        if (found > LIMIT) {
            throw new TooManyEvents(found);
        }
    }

    private TooManyEvents(int found) {
        super(found + " events; a document takes at most " + LIMIT);
        this.found = found;
    }

    public int found() {
        return found;
    }

    public int limit() {
        return LIMIT;
    }
}
