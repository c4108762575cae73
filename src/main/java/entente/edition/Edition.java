package entente.edition;

import entente.brief.definition.BriefDefinition;
import entente.insight.Backlinks;
import entente.insight.Encounters;
import entente.insight.EventSetAsOf;
import entente.model.EventSet;
import entente.search.Index;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * One sound event set with all that is made from it once: whole, or as it was known on a day. Immutable: a request uses
 * one from beginning to end.
 *
 * @param briefs by id, in the order of their numbers
 * @param first the day on which something was known for the first time
 * @param today the edition of the whole set, where this one is as of a day; else null
 * @param coverage what the set covers and what it lacks, Markdown; null where nobody says
 */
public record Edition(EventSet set, Index index, Backlinks backlinks, Encounters encounters,
    SequencedMap<String, BriefDefinition> briefs, LocalDate first, @Nullable Edition today, @Nullable String coverage) {
    /** The companion of a set that says what it covers and what it lacks. */
    public static final String COVERAGE = "COVERAGE.md";

    public Edition {
        briefs = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(briefs));
    }

    /** The edition of a whole set. */
    public static Edition of(Index index, SequencedMap<String, BriefDefinition> briefs, @Nullable String coverage) {
        EventSet set = index.set();
        LocalDate first =
            set.events().values().stream().map(EventSetAsOf::known).min(LocalDate::compareTo).orElseThrow();
        return new Edition(set, index, Backlinks.of(set), Encounters.of(set), briefs, first, null, coverage);
    }

    /** What was known on a day from {@link #first} on; takes as long as to index that. */
    public Edition asOf(LocalDate day) {
        EventSet known = EventSetAsOf.of(set, day).orElseThrow();
        return new Edition(known, Index.of(known), Backlinks.of(known), Encounters.of(known), briefs, first, this,
            coverage);
    }

    /** The day whose knowledge this is; empty if it is all that is known. */
    public Optional<LocalDate> asOf() {
        return today == null ? Optional.empty() : Optional.of(set.date());
    }

    /** The edition of all that is known. */
    public Edition whole() {
        return today == null ? this : today;
    }
}
