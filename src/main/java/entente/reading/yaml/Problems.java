package entente.reading.yaml;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Collects every problem of a reading, from several threads at once. */
public final class Problems {
    private final Queue<Problem> found = new ConcurrentLinkedQueue<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    /** Something wrong with a whole file. */
    public void add(String file, String found, String fitting) {
        add(new Problem(file, 0, "", found, fitting));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All of them, by file and line. */
    public List<Problem> all() {
        return found.stream().sorted().toList();
    }
}
