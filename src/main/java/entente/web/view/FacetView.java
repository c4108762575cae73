package entente.web.view;

import entente.search.SearchResult;
import entente.search.query.Facet;
import entente.search.query.FacetCount;
import entente.search.query.Query;
import entente.web.page.PageRequest;
import entente.wording.FilterText;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A facet of a list: its values with their counts, each linked to the list with that value selected or deselected.
 *
 * @param id unique on the page
 * @param first the values always shown: the most frequent and all selected ones
 * @param rest the values shown on demand
 * @param more label of the control that shows {@code rest}: «3 more»; null if there are none
 */
public record FacetView(String id, String label, List<Value> first, List<Value> rest, @Nullable String more) {
    /** How many values are always shown. */
    private static final int SHOWN = 7;

    /**
     * A value of the facet.
     *
     * @param href the list with the value selected, or deselected if it is selected
     * @param count number of records, in the number format of the language
     */
    public record Value(String words, String href, String count, boolean chosen) {}

    /** The facets of a list of events, without those that have no values. */
    public static List<FacetView> all(SearchResult selection, FilterText filters, PageRequest request) {
        return Arrays.stream(Facet.values())
            .filter(facet -> selection.counts().containsKey(facet))
            .map(facet -> of(facet, selection, filters, request))
            .filter(facet -> !facet.first.isEmpty())
            .toList();
    }

    private static FacetView of(Facet facet, SearchResult selection, FilterText filters, PageRequest request) {
        List<FacetCount> counts = selection.counts().getOrDefault(facet, List.of()).stream()
            .filter(count -> count.events() > 0 || count.selected())
            .toList();
        // A single further value is shown as well: the control that hides it would take as much room.
        int shown = counts.size() <= SHOWN + 1 ? counts.size() : SHOWN;
        Stream<FacetCount> hidden = counts.stream().skip(shown);
        List<Value> first = Stream.concat(counts.stream().limit(shown), hidden.filter(FacetCount::selected))
            .map(count -> value(facet, count, selection.query(), filters, request))
            .toList();
        List<Value> rest = counts.stream()
            .skip(shown)
            .filter(count -> !count.selected())
            .map(count -> value(facet, count, selection.query(), filters, request))
            .toList();
        String more = rest.isEmpty() ? null : request.messages().get("web.facet.more", rest.size());
        return new FacetView("facet-" + facet.code(), filters.label(facet), first, rest, more);
    }

    private static Value value(Facet facet, FacetCount count, Query query, FilterText filters, PageRequest request) {
        Query other = count.selected() ? query.without(facet, count.value()) : query.with(facet, count.value());
        return new Value(filters.value(facet, count.value()), request.listUrl(other),
            request.messages().number(count.events()), count.selected());
    }
}
