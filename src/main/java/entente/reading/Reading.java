package entente.reading;

import entente.model.EventSet;
import java.util.List;

/** What came of reading a set: all of it, or all that is wrong with it. */
public sealed interface Reading {
    record Sound(EventSet set) implements Reading {}

    /** @param problems at least one, by file and line */
    record Faulty(List<Problem> problems) implements Reading {
        public Faulty {
            problems = List.copyOf(problems);
        }
    }
}
