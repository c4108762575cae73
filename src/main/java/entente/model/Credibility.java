package entente.model;

import java.util.Arrays;

/**
 * How credible a piece of information is.
 *
 * <p>Source: Admiralty code, as in NATO AJP-2.1: 1 confirmed by independent sources, 2 probably true, 3 possibly true,
 * 4 doubtful, 5 improbable, 6 cannot be judged.
 */
public enum Credibility {
    CONFIRMED(1), PROBABLY_TRUE(2), POSSIBLY_TRUE(3), DOUBTFUL(4), IMPROBABLE(5), CANNOT_BE_JUDGED(6);

    private final int grade;

    Credibility(int grade) {
        this.grade = grade;
    }

    /** 1 to 6. */
    public int grade() {
        return grade;
    }

    /** @throws java.util.NoSuchElementException if {@code grade} is not 1 to 6 */
    public static Credibility of(int grade) {
        return Arrays.stream(values()).filter(each -> each.grade == grade).findFirst().orElseThrow();
    }
}
