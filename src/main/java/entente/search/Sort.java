package entente.search;

/** The order of a list; ties fall to date and then id, so every order is total. */
public enum Sort {
    DATE("date"), OLDEST("-date"), RELEVANCE("relevance"), SIGNIFICANCE("significance"), ORIGINS("origins");

    private final String code;

    Sort(String code) {
        this.code = code;
    }

    /** As addresses write it. */
    public String code() {
        return code;
    }
}
