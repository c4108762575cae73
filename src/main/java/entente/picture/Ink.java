package entente.picture;

/**
 * What a mark means, from which each medium takes its colour; {@code PAPER} is what lies behind the picture. Series are
 * told apart also by order and label.
 */
public enum Ink {
    NONE, PAPER, TEXT, MUTED, GRID, AXIS, LAND, ACCENT,
    SERIES_1, SERIES_2, SERIES_3, SERIES_4, SERIES_5, SERIES_6, SERIES_7, SERIES_8;

    /** How many series can be told apart. */
    static final int SERIES = 8;

    /** The ink of the {@code index}th series, from 0; the last serves all beyond. */
    public static Ink series(int index) {
        return values()[Math.min(SERIES_1.ordinal() + index, SERIES_8.ordinal())];
    }
}
