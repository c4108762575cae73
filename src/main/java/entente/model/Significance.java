package entente.model;

import java.util.Arrays;

/**
 * The significance of an event, as CODEBOOK.md defines it: 3 changes the relationship, 2 is a notable step, 1 is
 * routine.
 */
public enum Significance {
    ROUTINE(1), NOTABLE(2), DECISIVE(3);

    private final int grade;

    Significance(int grade) {
        this.grade = grade;
    }

    /** The grade, from 1 (routine) to 3 (decisive). */
    public int grade() {
        return grade;
    }

    /**
     * The significance with this grade.
     *
     * @throws java.util.NoSuchElementException if {@code grade} is not 1 to 3
     */
    public static Significance of(int grade) {
        return Arrays.stream(values()).filter(value -> value.grade == grade).findFirst().orElseThrow();
    }
}
