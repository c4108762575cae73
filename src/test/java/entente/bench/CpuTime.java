package entente.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Measures the processor time of the current thread, which does not depend on the load of the machine. */
final class CpuTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long ROUND_NANOS = 1_000_000_000;
    /** The last result. It is kept so that the compiler cannot remove the computation as dead code. */
    private static volatile Object lastResult = "";

    private CpuTime() {}

    /** Work without a result. */
    interface Action {
        void run() throws IOException;
    }

    /** Work with a result. */
    interface Computation {
        Object run() throws Exception;
    }

    /** The seconds of processor time that the action takes. */
    static double seconds(Action action) throws IOException {
        long start = THREADS.getCurrentThreadCpuTime();
        action.run();
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    }

    /**
     * How many times the computation runs in a second of processor time.
     *
     * @param rounds of one second each; the best counts, and there are as many rounds before it to warm up
     */
    static double runsPerSecond(int rounds, Computation computation) throws Exception {
        double best = 0;
        for (int round = -rounds; round < rounds; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            long spent = 0;
            long runs = 0;
            while (spent < ROUND_NANOS) {
                lastResult = computation.run();
                runs++;
                spent = THREADS.getCurrentThreadCpuTime() - start;
            }
            best = round < 0 ? 0 : Math.max(best, runs * 1e9 / spent);
        }
        return best;
    }
}
