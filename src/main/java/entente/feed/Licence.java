package entente.feed;

/** Under which terms the event set may be passed on. */
public final class Licence {
    /** Source: SPDX License List. */
    public static final String SPDX = "CC-BY-4.0";

    public static final String ADDRESS = "https://creativecommons.org/licenses/by/4.0/";

    private Licence() {}
}
