package entente.reading.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Collects the problems found while reading: all of them up to a limit, of more the first by file and line, so that a
 * set with a problem in every line does not fill the heap. Thread-safe, since files are read in parallel.
 */
public final class Problems {
    /** The largest number of problems that are kept. */
    public static final int LIMIT = 10_000;

    private final PriorityQueue<Problem> first = new PriorityQueue<>(Comparator.reverseOrder());
    private int omitted;

    /** Adds a problem. */
    public synchronized void add(Problem problem) {
        first.add(problem);
        if (first.size() > LIMIT) {
            first.remove();
            omitted++;
        }
    }

    /** Adds a problem with a whole file. */
    public void add(String file, String found, String expected) {
        add(new Problem(file, 0, "", found, expected));
    }

    /** Whether no problem was found. */
    public synchronized boolean isEmpty() {
        return first.isEmpty();
    }

    /** The problems that were kept, sorted by file and line. */
    public synchronized List<Problem> all() {
        var sorted = new ArrayList<>(first);
        sorted.sort(null);
        return List.copyOf(sorted);
    }

    /** The number of further problems. */
    public synchronized int omitted() {
        return omitted;
    }
}
