package entente.picture;

import java.util.List;

/**
 * What a mark means, from which each medium takes its colour; {@code PAPER} is what lies behind the picture. Series are
 * told apart also by order and label.
 */
public enum Ink {
    NONE, PAPER, TEXT, MUTED, GRID, AXIS, LAND, ACCENT,
    SERIES_1, SERIES_2, SERIES_3, SERIES_4, SERIES_5, SERIES_6, SERIES_7, SERIES_8;

    private static final List<Ink> IN_ORDER =
        List.of(SERIES_1, SERIES_2, SERIES_3, SERIES_4, SERIES_5, SERIES_6, SERIES_7, SERIES_8);

    /** How many series can be told apart. */
    static final int SERIES = IN_ORDER.size();

    /** The ink of the {@code index}th series, from 0; the last serves all beyond. */
    public static Ink series(int index) {
        return IN_ORDER.get(Math.min(index, SERIES - 1));
    }
}
