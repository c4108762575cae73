package entente.picture;

import entente.insight.Side;
import entente.model.Vocabulary;
import entente.model.Vocabulary.Area;
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
    public static final int SERIES = IN_ORDER.size();

    /** After the areas' and one more. */
    private static final int FIRST_SIDE = 3;

    /** The ink of the {@code index}th principal, from 0, and of who belongs to it. */
    public static Ink side(int index) {
        return series(FIRST_SIDE + index);
    }

    /** The ink of {@code side} among all that tell the events of a set. */
    public static Ink of(Side side, Vocabulary vocabulary) {
        return switch (side) {
            case Side.Only(var principal) -> side(vocabulary.principals().indexOf(principal));
            case Side.Both both -> ACCENT;
            case Side.ThirdParties others -> AXIS;
        };
    }

    /** The ink of {@code areas} that an event belongs to together. */
    public static Ink of(List<Area> areas, Vocabulary vocabulary) {
        List<Area> all = List.copyOf(vocabulary.areas().values());
        return series(areas.size() == 1 ? all.indexOf(areas.getFirst()) : all.size());
    }

    /** The ink of the {@code index}th series, from 0; the last serves all beyond. */
    public static Ink series(int index) {
        return IN_ORDER.get(Math.min(index, SERIES - 1));
    }
}
