package entente.reading;

import entente.model.EventSet;
import entente.reading.yaml.Problem;
import java.util.List;

/** What came of reading a set: all of it, or all that is wrong with it. */
public sealed interface ReadResult {
    record Valid(EventSet set) implements ReadResult {}

    /** @param problems at least one, by file and line */
    record Invalid(List<Problem> problems) implements ReadResult {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }
}
