package entente.web;

import entente.brief.BriefDefinition;
import entente.insight.Backlinks;
import entente.model.EventSet;
import entente.search.Index;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * One sound event set with all that is made from it once. Immutable: a request uses one from beginning to end.
 *
 * @param briefs by id, in the order of their numbers
 */
record Edition(EventSet set, Index index, Backlinks backlinks, SequencedMap<String, BriefDefinition> briefs)
    implements
    Standing {
    Edition {
        briefs = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(briefs));
    }
}
