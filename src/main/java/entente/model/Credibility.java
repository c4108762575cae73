package entente.model;

import java.util.Arrays;

/**
 * The credibility of the information about an event.
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

    /** The grade, from 1 (confirmed) to 6 (cannot be judged). */
    public int grade() {
        return grade;
    }

    /**
     * The credibility with this grade.
     *
     * @throws java.util.NoSuchElementException if {@code grade} is not 1 to 6
     */
    public static Credibility of(int grade) {
        return Arrays.stream(values()).filter(value -> value.grade == grade).findFirst().orElseThrow();
    }
}
