package entente.web.view;

import entente.search.SearchResult;
import entente.search.query.FacetCount;
import entente.search.query.Facet;
import entente.search.query.Query;
import entente.web.page.PageRequest;
import entente.wording.FilterText;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A facet beside the list.
 *
 * @param id unique on the page
 * @param first what is chosen and what finds most
 * @param rest what is folded away
 * @param more how many those are, in words; null where there are none
 */
public record FacetView(String id, String label, List<Value> first, List<Value> rest, @Nullable String more) {
    private static final int SHOWN = 7;

    /**
     * @param href chooses the value, or lets go of it if it is chosen
     * @param count of events, with the language's grouping
     */
    public record Value(String words, String href, String count, boolean chosen) {}

    public static List<FacetView> all(SearchResult selection, FilterText filters, PageRequest request) {
        return Arrays.stream(Facet.values())
            .filter(facet -> selection.counts().containsKey(facet))
            .map(facet -> of(facet, selection, filters, request))
            .filter(facet -> !facet.first.isEmpty())
            .toList();
    }

    private static FacetView of(Facet facet, SearchResult selection, FilterText filters, PageRequest request) {
        List<FacetCount> counts = selection.counts().getOrDefault(facet, List.of()).stream()
            .filter(count -> count.events() > 0 || count.chosen())
            .toList();
        // One more than is shown is shown as well: a fold for a single value would take as much room.
        int shown = counts.size() <= SHOWN + 1 ? counts.size() : SHOWN;
        Stream<FacetCount> folded = counts.stream().skip(shown);
        List<Value> first = Stream.concat(counts.stream().limit(shown), folded.filter(FacetCount::chosen))
            .map(count -> value(facet, count, selection.query(), filters, request))
            .toList();
        List<Value> rest = counts.stream()
            .skip(shown)
            .filter(count -> !count.chosen())
            .map(count -> value(facet, count, selection.query(), filters, request))
            .toList();
        String more = rest.isEmpty() ? null : request.messages().say("web.facet.more", rest.size());
        return new FacetView("facet-" + facet.code(), filters.label(facet), first, rest, more);
    }

    private static Value value(Facet facet, FacetCount count, Query query, FilterText filters, PageRequest request) {
        Query other = count.chosen() ? query.without(facet, count.value()) : query.with(facet, count.value());
        return new Value(filters.value(facet, count.value()), request.listUrl(other),
            request.messages().number(count.events()), count.chosen());
    }
}
