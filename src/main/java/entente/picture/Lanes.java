package entente.picture;

import java.util.ArrayList;
import java.util.List;

/** Rows for things that need room along a line: each goes into the first row that is free where it stands. Things
 * may come in any order; those that come along the line find their row soonest. */
public final class Lanes {
    private final double air;
    private final List<List<double[]>> lanes = new ArrayList<>();

    /** @param air left free between two things */
    public Lanes(double air) {
        this.air = air;
    }

    /** The number, from 0, of the row that is free from {@code left} to {@code right}. */
    public int take(double left, double right) {
        int lane = 0;
        while (lane < lanes.size() && lanes.get(lane).reversed().stream()
            .anyMatch(taken -> left - air < taken[1] && taken[0] < right + air)) {
            lane++;
        }
        if (lane == lanes.size()) {
            lanes.add(new ArrayList<>());
        }
        lanes.get(lane).add(new double[]{left, right});
        return lane;
    }

    public int count() {
        return lanes.size();
    }
}
