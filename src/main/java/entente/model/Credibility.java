package entente.model;

/**
 * How credible a piece of information is.
 *
 * <p>Source: Admiralty code, as in NATO AJP-2.1: 1 confirmed by independent sources, 2 probably true, 3 possibly true,
 * 4 doubtful, 5 improbable, 6 cannot be judged.
 */
public enum Credibility {
    CONFIRMED, PROBABLY_TRUE, POSSIBLY_TRUE, DOUBTFUL, IMPROBABLE, CANNOT_BE_JUDGED;

    /** 1 to 6. */
    public int grade() {
        return ordinal() + 1;
    }

    /** @throws IndexOutOfBoundsException if {@code grade} is not 1 to 6 */
    public static Credibility of(int grade) {
        return values()[grade - 1];
    }
}
