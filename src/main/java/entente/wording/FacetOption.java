package entente.wording;

import entente.search.SearchResult;
import entente.search.query.CommitmentFacet;
import entente.search.query.Facet;
import entente.search.query.FacetCount;
import java.util.List;

/**
 * A value of a facet that can be selected, with its label.
 *
 * @param value as written in a URL
 * @param count number of records found if it is selected
 */
public record FacetOption(String value, String label, int count, boolean selected) {
    /** The options of a facet of events. Values without events are left out unless they are selected. */
    public static List<FacetOption> of(Facet facet, SearchResult selection, FilterText text) {
        return selection.counts().getOrDefault(facet, List.of()).stream()
            .filter(count -> count.events() > 0 || count.selected())
            .map(count -> of(count, text.value(facet, count.value())))
            .toList();
    }

    /** The options of a facet of commitments, one for each of {@code counts}. */
    public static List<FacetOption> of(CommitmentFacet facet, List<FacetCount> counts, FilterText text) {
        return counts.stream().map(count -> of(count, text.value(facet, count.value()))).toList();
    }

    private static FacetOption of(FacetCount count, String label) {
        return new FacetOption(count.value(), label, count.events(), count.selected());
    }
}
