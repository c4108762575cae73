package entente.feed;

/** The licence of the event set. */
public final class Licence {
    /** The identifier in the SPDX License List. */
    public static final String SPDX = "CC-BY-4.0";

    /** The page with a summary of the licence. */
    public static final String URL = "https://creativecommons.org/licenses/by/4.0/";

    private Licence() {}
}
