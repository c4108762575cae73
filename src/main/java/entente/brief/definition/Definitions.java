package entente.brief.definition;

import entente.reading.yaml.Problem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** The result of reading the definitions: those that are valid for the set, and the problems of the others. */
public sealed interface Definitions {
    /** The valid definitions by id, in the order of their numbers. */
    SequencedMap<String, BriefDefinition> byId();

    /** All definitions are valid. */
    record Valid(SequencedMap<String, BriefDefinition> byId) implements Definitions {
        public Valid {
            byId = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byId));
        }
    }

    /**
     * At least one definition is invalid.
     *
     * @param problemsById the problems of each invalid definition, at least one, sorted by line
     */
    record Invalid(SequencedMap<String, BriefDefinition> byId, SortedMap<String, List<Problem>> problemsById)
        implements Definitions {
        public Invalid {
            byId = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byId));
            problemsById = Collections.unmodifiableSortedMap(new TreeMap<>(problemsById));
        }

        /** All problems, sorted by file and line. */
        public List<Problem> problems() {
            return problemsById.values().stream().flatMap(List::stream).sorted().toList();
        }
    }
}
