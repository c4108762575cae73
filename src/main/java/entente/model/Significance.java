package entente.model;

/** What an event weighs: 3 changes the relationship, 2 is a notable step, 1 is routine. */
public enum Significance {
    ROUTINE, NOTABLE, DECISIVE;

    /** 1 to 3. */
    public int grade() {
        return ordinal() + 1;
    }

    /** @throws IndexOutOfBoundsException if {@code grade} is not 1 to 3 */
    public static Significance of(int grade) {
        return values()[grade - 1];
    }
}
