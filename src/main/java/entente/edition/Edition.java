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
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot of one valid event set with its search index and everything else that is computed once per set: either the
 * current set or the set as of a day. Immutable; a request uses the same edition from beginning to end.
 *
 * @param briefs brief definitions by id, in the order of their numbers
 * @param unavailableBriefs ids of the briefs whose definitions do not fit the set
 * @param firstKnownDay the first day on which at least one event of the current set was known
 * @param derivedFrom the edition of the current set, if this edition is as of a day; else null
 * @param coverage what the set covers and what it lacks, as Markdown; null if the set has no such file, and for an
 *     edition as of a day, since the file is about the current set
 */
public record Edition(EventSet set, Index index, Backlinks backlinks, Encounters encounters,
    SequencedMap<String, BriefDefinition> briefs, SortedSet<String> unavailableBriefs, LocalDate firstKnownDay,
    @Nullable Edition derivedFrom, @Nullable String coverage) {
    public Edition {
        unavailableBriefs = Collections.unmodifiableSortedSet(new TreeSet<>(unavailableBriefs));
        briefs = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(briefs));
    }

    /** The edition of a current set with its index; computes everything else. */
    public static Edition of(Index index, SequencedMap<String, BriefDefinition> briefs, @Nullable String coverage) {
        EventSet set = index.set();
        LocalDate firstDay =
            set.events().values().stream().map(EventSetAsOf::knownSince).min(LocalDate::compareTo).orElseThrow();
        return new Edition(set, index, Backlinks.of(set), Encounters.of(set), briefs, new TreeSet<>(), firstDay, null,
            coverage);
    }

    /** This edition of a current set, where the definitions of further briefs do not fit the set. */
    Edition withUnavailableBriefs(Set<String> ids) {
        return new Edition(set, index, backlinks, encounters, briefs, new TreeSet<>(ids), firstKnownDay, derivedFrom,
            coverage);
    }

    /**
     * The edition as of {@code day}. Builds a new index, which takes seconds for a large set.
     *
     * @throws java.util.NoSuchElementException if {@code day} is before {@link #firstKnownDay}: no event was known then
     */
    public Edition asOf(LocalDate day) {
        EventSet setAsOf = EventSetAsOf.of(set, day).orElseThrow();
        return new Edition(setAsOf, Index.of(setAsOf), Backlinks.of(setAsOf), Encounters.of(setAsOf), briefs,
            unavailableBriefs, firstKnownDay, this, null);
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
