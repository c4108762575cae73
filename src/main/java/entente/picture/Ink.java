package entente.picture;

import entente.insight.Side;
import entente.model.Vocabulary;
import entente.model.Vocabulary.Area;
import java.util.List;

/**
 * The role of a shape's colour. Each medium maps it to a colour of its own; {@code PAPER} is the background. Series can
 * be distinguished without colour too, by their order and their labels.
 */
public enum Ink {
    NONE, PAPER, TEXT, MUTED, GRID, AXIS, LAND, ACCENT,
    SERIES_1, SERIES_2, SERIES_3, SERIES_4, SERIES_5, SERIES_6, SERIES_7, SERIES_8;

    private static final List<Ink> ALL_SERIES =
        List.of(SERIES_1, SERIES_2, SERIES_3, SERIES_4, SERIES_5, SERIES_6, SERIES_7, SERIES_8);

    /** The number of series that have an ink of their own. */
    public static final int SERIES_COUNT = ALL_SERIES.size();

    /**
     * The index of the first principal's ink. The inks before it are for two areas and for events of both. This assumes
     * two areas: with three, {@code side(0)} and the ink for several areas would be the same.
     */
    private static final int FIRST_SIDE = 3;

    /** The ink of the principal at {@code index}, from 0, and of the actors that belong to it. */
    public static Ink side(int index) {
        return series(FIRST_SIDE + index);
    }

    /** The ink of a side: the principal's own ink, the accent for both, a neutral ink for third parties. */
    public static Ink of(Side side, Vocabulary vocabulary) {
        return switch (side) {
            case Side.Only(var principal) -> side(vocabulary.principals().indexOf(principal));
            case Side.Both both -> ACCENT;
            case Side.ThirdParties thirdParties -> AXIS;
        };
    }

    /** The ink of an event's areas: the ink of a single area, or one common ink for several. */
    public static Ink of(List<Area> areas, Vocabulary vocabulary) {
        List<Area> all = List.copyOf(vocabulary.areas().values());
        return series(areas.size() == 1 ? all.indexOf(areas.getFirst()) : all.size());
    }

    /** The ink of the series at {@code index}, from 0. Series beyond the last ink share it. */
    public static Ink series(int index) {
        return ALL_SERIES.get(Math.min(index, SERIES_COUNT - 1));
    }
}
