package entente.search.query;

import java.util.Arrays;
import java.util.Optional;

/** The order of a list; ties fall to date, newest first, and then id, so every order is total. */
public enum Sort {
    /** Newest first: exactly the reverse of {@link #OLDEST}. */
    DATE("date"),
    /** The order of the set: by first day, last day, id. */
    OLDEST("-date"),
    /** What was most likely meant first; without words the same as {@link #DATE}. */
    RELEVANCE("relevance"),
    /** The weightiest first. */
    SIGNIFICANCE("significance"),
    /** The most independent origins first. */
    ORIGINS("origins");

    private final String code;

    Sort(String code) {
        this.code = code;
    }

    /** As addresses write it. */
    public String code() {
        return code;
    }

    static Optional<Sort> of(String code) {
        return Arrays.stream(values()).filter(sort -> sort.code.equals(code)).findFirst();
    }
}
