package entente.reading;

import entente.model.EventSet;
import entente.reading.yaml.Problem;
import java.util.List;

/** The result of reading an event set: the valid set, or the problems in its files. */
public sealed interface ReadResult {
    /** A valid set. */
    record Valid(EventSet set) implements ReadResult {}

    /**
     * An invalid set.
     *
     * @param problems at least one, sorted by file and line
     * @param omitted the number of further problems
     */
    record Invalid(List<Problem> problems, int omitted) implements ReadResult {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }
}
