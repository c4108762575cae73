package entente.picture;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The scale of a value axis from 0, with at most five steps of 1, 2 or 5 times a power of ten.
 *
 * @param step the distance between two ticks
 * @param steps the number of steps, at least one
 */
record AxisScale(int step, int steps) {
    private static final int MAX_STEPS = 5;
    private static final int[] YEAR_STEPS = {1, 2, 5, 10, 20, 50, 100};

    /** The scale that ends at the first tick that is not less than {@code max}. */
    static AxisScale upTo(int max) {
        int step = 1;
        for (int i = 0; Math.ceilDiv(max, step) > MAX_STEPS; i++) {
            step = i % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return new AxisScale(step, Math.max(1, Math.ceilDiv(max, step)));
    }

    /** The value of the last tick. */
    int end() {
        return step * steps;
    }

    /** The values of the ticks, from 0 to {@link #end()}. */
    List<Integer> ticks() {
        return IntStream.rangeClosed(0, steps).mapToObj(tick -> tick * step).toList();
    }

    /**
     * The number of years from one year label to the next, so that labels do not overlap.
     *
     * @param yearWidth the width of one year on the axis, in points
     * @param labelWidth the width of one label with its gap, in points
     */
    static int yearStep(double yearWidth, double labelWidth) {
        return IntStream.of(YEAR_STEPS).filter(step -> step * yearWidth >= labelWidth).findFirst()
            .orElse(YEAR_STEPS[YEAR_STEPS.length - 1]);
    }
}
