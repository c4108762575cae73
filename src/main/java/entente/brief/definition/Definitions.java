package entente.brief.definition;

import entente.reading.yaml.Problem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** What came of reading the definitions: all of them, or all that is wrong with them. */
public sealed interface Definitions {
    /** @param byId in the order of their numbers */
    record Sound(SequencedMap<String, BriefDefinition> byId) implements Definitions {
        public Sound {
            byId = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byId));
        }
    }

    /** @param problems at least one, by file and line */
    record Faulty(List<Problem> problems) implements Definitions {
        public Faulty {
            problems = List.copyOf(problems);
        }
    }
}
