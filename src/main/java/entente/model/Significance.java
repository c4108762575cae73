package entente.model;

import java.util.Arrays;

/** What an event weighs: 3 changes the relationship, 2 is a notable step, 1 is routine. */
public enum Significance {
    ROUTINE(1), NOTABLE(2), DECISIVE(3);

    private final int grade;

    Significance(int grade) {
        this.grade = grade;
    }

    /** 1 to 3. */
    public int grade() {
        return grade;
    }

    /** @throws java.util.NoSuchElementException if {@code grade} is not 1 to 3 */
    public static Significance of(int grade) {
        return Arrays.stream(values()).filter(each -> each.grade == grade).findFirst().orElseThrow();
    }
}
