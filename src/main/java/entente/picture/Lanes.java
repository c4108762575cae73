package entente.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * First-fit packing of intervals into lanes: each interval gets the first lane in which it overlaps no other. Intervals
 * can be added in any order; the ascending order is the fastest.
 */
public final class Lanes {
    private final double gap;
    private final List<List<double[]>> lanes = new ArrayList<>();

    /** Creates empty lanes that keep at least {@code gap} between two intervals. */
    public Lanes(double gap) {
        this.gap = gap;
    }

    /** Adds the interval from {@code left} to {@code right} and returns the index of its lane, from 0. */
    public int assign(double left, double right) {
        int lane = 0;
        while (lane < lanes.size() && lanes.get(lane).reversed().stream()
            .anyMatch(interval -> left - gap < interval[1] && interval[0] < right + gap)) {
            lane++;
        }
        if (lane == lanes.size()) {
            lanes.add(new ArrayList<>());
        }
        lanes.get(lane).add(new double[]{left, right});
        return lane;
    }

    /** The number of lanes in use. */
    public int count() {
        return lanes.size();
    }
}
