package entente.brief.definition;

import entente.reading.yaml.Problem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** The result of reading the definitions: all of them, or every problem found. */
public sealed interface Definitions {
    /**
     * The definitions, if all files are valid.
     *
     * @param byId by id, in the order of their numbers
     */
    record Valid(SequencedMap<String, BriefDefinition> byId) implements Definitions {
        public Valid {
            byId = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byId));
        }
    }

    /**
     * The problems, if at least one file is invalid.
     *
     * @param problems at least one, sorted by file and line
     */
    record Invalid(List<Problem> problems) implements Definitions {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }
}
