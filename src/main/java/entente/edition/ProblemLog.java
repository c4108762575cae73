package entente.edition;

import static java.lang.System.Logger.Level.ERROR;

import entente.reading.yaml.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Logs problems, each once as long as it remains, and of many only the first. Not thread-safe.
 */
final class ProblemLog {
    /** The largest number of problems that are logged at once. */
    static final int LINES = 50;

    private final System.Logger log;
    private Set<Problem> logged = Set.of();

    ProblemLog(System.Logger log) {
        this.log = log;
    }

    /**
     * Logs the problems that the previous call did not have, and then what follows from all of them.
     *
     * @param problems the problems, of many only the first
     * @param omitted the number of further problems
     * @param consequence what is not served, before the number of problems
     */
    void log(List<Problem> problems, int omitted, String consequence) {
        List<Problem> unknown = problems.stream().filter(problem -> !logged.contains(problem)).toList();
        unknown.stream().limit(LINES).forEach(problem -> log.log(ERROR, "{0}", problem));
        int more = Math.max(0, unknown.size() - LINES) + (unknown.isEmpty() ? 0 : omitted);
        if (more > 0) {
            log.log(ERROR, "{0}", String.format(Locale.ROOT, "… and %,d more", more));
        }
        int all = problems.size() + omitted;
        log.log(ERROR, "{0}", String.format(Locale.ROOT, "%s: %s, %s", consequence,
            all == 1 ? "one problem" : String.format(Locale.ROOT, "%,d problems", all),
            unknown.isEmpty() ? "logged before" : "listed above"));
        logged = new HashSet<>(problems);
    }

    /** Forgets the problems, once there are none. */
    void clear() {
        logged = Set.of();
    }
}
