package entente.brief.definition;

import static java.util.stream.Collectors.toSet;

import entente.model.Commitment;
import entente.model.Commitment.Status;
import entente.model.Event;
import entente.search.SearchResult;
import entente.search.query.Facet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses commitments by the events that a selection finds: those made in one of them, and of the strands and areas that its
 * query names, if it names any. A statement that touches on everything makes commitments in many strands; a brief on one
 * strand wants its own.
 *
 * @param statuses none means any
 */
public record CommitmentFilter(Set<Status> statuses) {
    public static final CommitmentFilter ANY = new CommitmentFilter(Set.of());

    public CommitmentFilter {
        statuses = statuses.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(statuses));
    }

    /** Oldest first. */
    public List<Commitment> of(SearchResult selection) {
        Set<String> events = selection.events().stream().map(Event::id).collect(toSet());
        List<String> strands = selection.query().chosen(Facet.STRAND);
        List<String> areas = selection.query().chosen(Facet.AREA);
        return selection.set().commitments().values().stream()
            .filter(made -> events.contains(made.madeIn().id()))
            .filter(made -> strands.isEmpty() || strands.contains(made.strand().id()))
            .filter(made -> areas.isEmpty() || areas.contains(made.strand().area().id()))
            .filter(made -> statuses.isEmpty() || statuses.contains(made.status()))
            .sorted(Comparator.comparing((Commitment made) -> made.madeIn().date()).thenComparing(Commitment::id))
            .toList();
    }
}
