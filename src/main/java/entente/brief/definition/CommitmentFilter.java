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
 * Selects the commitments that were made in the events of a search result.
 *
 * <p>If the query filters by strand or area, commitments of other strands or areas are left out: a joint statement
 * can make commitments in many strands, and a brief on one strand shows only those of this strand.
 *
 * @param statuses the accepted statuses; empty accepts all. In a set as of a day, {@link Status#PENDING} also accepts
 *     the commitments that had not been assessed by that day
 */
public record CommitmentFilter(Set<Status> statuses) {
    public static final CommitmentFilter ANY = new CommitmentFilter(Set.of());

    public CommitmentFilter {
        statuses = statuses.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(statuses));
    }

    /** The matching commitments, oldest first. */
    public List<Commitment> apply(SearchResult result) {
        Set<String> eventIds = result.events().stream().map(Event::id).collect(toSet());
        List<String> strands = result.query().selected(Facet.STRAND);
        List<String> areas = result.query().selected(Facet.AREA);
        return result.set().commitments().values().stream()
            .filter(commitment -> eventIds.contains(commitment.madeIn().id()))
            .filter(commitment -> strands.isEmpty() || strands.contains(commitment.strand().id()))
            .filter(commitment -> areas.isEmpty() || areas.contains(commitment.strand().area().id()))
            .filter(commitment -> statuses.isEmpty() || accepts(commitment.status()))
            .sorted(Comparator.comparing((Commitment commitment) -> commitment.madeIn().date())
                .thenComparing(Commitment::id))
            .toList();
    }

    private boolean accepts(Status status) {
        return statuses.contains(status == Status.NOT_ASSESSED ? Status.PENDING : status);
    }
}
