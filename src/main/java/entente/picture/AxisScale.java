package entente.picture;

import java.util.List;
import java.util.stream.IntStream;

/** A few round ticks from 0, in steps of 1, 2 or 5 times a power of ten. */
record AxisScale(int step, int steps) {
    private static final int MOST_STEPS = 5;
    private static final int[] YEAR_STEPS = {1, 2, 5, 10, 20, 50, 100};

    /** The scale whose end is the first tick at or over {@code most}. */
    static AxisScale upTo(int most) {
        int step = 1;
        for (int times = 0; Math.ceilDiv(most, step) > MOST_STEPS; times++) {
            step = times % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return new AxisScale(step, Math.max(1, Math.ceilDiv(most, step)));
    }

    int end() {
        return step * steps;
    }

    List<Integer> ticks() {
        return IntStream.rangeClosed(0, steps).mapToObj(at -> at * step).toList();
    }

    /** How many years apart labels stand that want {@code room} points each, where a year has {@code band}. */
    static int yearStep(double band, double room) {
        return IntStream.of(YEAR_STEPS).filter(step -> step * band >= room).findFirst()
            .orElse(YEAR_STEPS[YEAR_STEPS.length - 1]);
    }
}
