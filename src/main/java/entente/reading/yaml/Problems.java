package entente.reading.yaml;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Collects the problems found while reading. Thread-safe, since files are read in parallel. */
public final class Problems {
    private final Queue<Problem> problems = new ConcurrentLinkedQueue<>();

    /** Adds a problem. */
    public void add(Problem problem) {
        problems.add(problem);
    }

    /** Adds a problem with a whole file. */
    public void add(String file, String found, String expected) {
        add(new Problem(file, 0, "", found, expected));
    }

    /** Whether no problem was found. */
    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** All problems, sorted by file and line. */
    public List<Problem> all() {
        return problems.stream().sorted().toList();
    }
}
