package entente.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;

/** Measures work in processor time of the thread that does it, which a busy machine does not lengthen. */
final class Processor {
    private Processor() {}

    interface Work {
        void run() throws IOException;
    }

    /** The seconds that {@code work} takes of this thread. */
    static double seconds(Work work) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - before) / 1e9;
    }
}
