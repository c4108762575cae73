package entente.search.query;

import java.util.Arrays;
import java.util.Optional;

/** The order of a list of events. Ties are broken by the order {@link #DATE}, so every order is total. */
public enum Sort {
    /** Newest first: the exact reverse of {@link #OLDEST}. */
    DATE("date"),
    /** Oldest first, the order of the set: by first day, last day and id. */
    OLDEST("-date"),
    /** Best match first; without words the same as {@link #DATE}. */
    RELEVANCE("relevance"),
    /** Most significant first. */
    SIGNIFICANCE("significance"),
    /** Most independent origins first. */
    ORIGINS("origins");

    private final String code;

    Sort(String code) {
        this.code = code;
    }

    /** The value of the URL parameter. */
    public String code() {
        return code;
    }

    /** The order with this {@linkplain #code() code}. */
    static Optional<Sort> of(String code) {
        return Arrays.stream(values()).filter(sort -> sort.code.equals(code)).findFirst();
    }
}
