package entente.brief;

/** More events than a document is written for; refused before any of it is written. */
public final class TooManyEvents extends RuntimeException {
    /** Events that a document takes at most. */
    public static final int LIMIT = 20_000;

    private final int found;

    /** @throws TooManyEvents if {@code found} is more than {@link #LIMIT} */
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
