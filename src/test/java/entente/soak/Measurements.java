package entente.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Response times and statuses by kind of request. Safe for concurrent use. */
final class Measurements {
    private static final double MEDIAN = 0.5;
    private static final double MOST = 0.95;
    private static final double NEARLY_ALL = 0.99;

    private final Map<String, List<Long>> times = new TreeMap<>();
    private final Map<String, Integer> failures = new TreeMap<>();

    /** Counts a response. A status that is neither 200 nor 503 is a failure; 503 is listed, too, as a refusal. */
    synchronized void add(String kind, int status, long nanos) {
        times.computeIfAbsent(kind, any -> new ArrayList<>()).add(nanos / 1_000_000);
        if (status != 200) {
            addFailure(kind + " " + status);
        }
    }

    synchronized void addFailure(String what) {
        failures.merge(what, 1, Integer::sum);
    }

    /** The number of requests without a response, and of responses that are neither 200 nor 503. */
    synchronized int errors() {
        return failures.entrySet().stream().filter(failure -> !failure.getKey().endsWith(" 503"))
            .mapToInt(Map.Entry::getValue).sum();
    }

    /** One line for all kinds, one for each kind, and one with what was not 200. */
    synchronized String report() {
        List<Long> all = times.values().stream().flatMap(List::stream).toList();
        var text = new StringBuilder(line("all", all));
        times.forEach((kind, values) -> text.append(line(kind, values)));
        return text.append("      not 200: ").append(failures.isEmpty() ? "none" : failures).append('\n').toString();
    }

    private static String line(String kind, List<Long> millis) {
        List<Long> sorted = millis.stream().sorted().toList();
        return String.format(Locale.ROOT, "   %-8s %,7d responses; ms: median %,d, 95 %% %,d, 99 %% %,d, longest %,d%n",
            kind, sorted.size(), quantile(sorted, MEDIAN), quantile(sorted, MOST), quantile(sorted, NEARLY_ALL),
            quantile(sorted, 1));
    }

    private static long quantile(List<Long> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
    }
}
