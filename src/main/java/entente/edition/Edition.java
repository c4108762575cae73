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
 * A snapshot of one valid event set with its search index and everything else that is computed once per set: either the
 * current set or the set as of a day. Immutable; a request uses the same edition from beginning to end.
 *
 * @param briefs brief definitions by id, in the order of their numbers
 * @param firstKnownDay the first day on which at least one event of the current set was known
 * @param derivedFrom the edition of the current set, if this edition is as of a day; else null
 * @param coverage what the set covers and what it lacks, as Markdown; null if the set has no such file, and for an
 *     edition as of a day, since the file is about the current set
 */
public record Edition(EventSet set, Index index, Backlinks backlinks, Encounters encounters,
    SequencedMap<String, BriefDefinition> briefs, LocalDate firstKnownDay, @Nullable Edition derivedFrom,
    @Nullable String coverage) {
    /** Optional file in the folder of the set: its scope and its gaps, as Markdown. */
    public static final String COVERAGE = "COVERAGE.md";

    public Edition {
        briefs = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(briefs));
    }

    /** The edition of a current set with its index; computes everything else. */
    public static Edition of(Index index, SequencedMap<String, BriefDefinition> briefs, @Nullable String coverage) {
        EventSet set = index.set();
        LocalDate firstDay =
            set.events().values().stream().map(EventSetAsOf::knownSince).min(LocalDate::compareTo).orElseThrow();
        return new Edition(set, index, Backlinks.of(set), Encounters.of(set), briefs, firstDay, null, coverage);
    }

    /**
     * The edition as of {@code day}. Builds a new index, which takes seconds for a large set.
     *
     * @throws java.util.NoSuchElementException if {@code day} is before {@link #firstKnownDay}: no event was known then
     */
    public Edition asOf(LocalDate day) {
        EventSet setAsOf = EventSetAsOf.of(set, day).orElseThrow();
        return new Edition(setAsOf, Index.of(setAsOf), Backlinks.of(setAsOf), Encounters.of(setAsOf), briefs,
            firstKnownDay, this, null);
    }

    /** The as-of day; empty for the current set. */
    public Optional<LocalDate> asOf() {
        return derivedFrom == null ? Optional.empty() : Optional.of(set.date());
    }

    /** The edition of the current set: this one, unless this one is as of a day. */
    public Edition current() {
        return derivedFrom == null ? this : derivedFrom;
    }
}
