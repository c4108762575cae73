package entente.reading;

import entente.model.EventSet;
import entente.reading.yaml.Problem;
import java.util.List;

/** The result of reading an event set: the valid set, or every problem in its files. */
public sealed interface ReadResult {
    /** A valid set. */
    record Valid(EventSet set) implements ReadResult {}

    /**
     * An invalid set.
     *
     * @param problems at least one, sorted by file and line
     */
    record Invalid(List<Problem> problems) implements ReadResult {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }
}
