package entente.brief;

/** More events than a document is written for; refused before any of it is written. */
public final class TooManyEvents extends RuntimeException {
    private final int found;

    TooManyEvents(int found) {
        super(found + " events; a document takes at most " + BriefWriter.LIMIT);
        this.found = found;
    }

    public int found() {
        return found;
    }

    public int limit() {
        return BriefWriter.LIMIT;
    }
}
