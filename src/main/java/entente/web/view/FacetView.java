package entente.web.view;

import entente.search.SearchResult;
import entente.search.query.Facet;
import entente.search.query.Query;
import entente.web.page.PageRequest;
import entente.wording.FacetOption;
import entente.wording.FilterText;
import entente.wording.Messages;
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
    /** The number of values that are always shown. */
    private static final int SHOWN = 7;

    /**
     * A value of the facet.
     *
     * @param href URL of the list with the value selected or, if it is selected, deselected
     * @param count number of records, in the number format of the language
     */
    public record Value(String words, String href, String count, boolean chosen) {
        /** A value with the link that selects or deselects it. */
        public static Value of(FacetOption option, String href, Messages messages) {
            return new Value(option.label(), href, messages.number(option.count()), option.selected());
        }
    }

    /** The facets of a list of events, without those that have no values. */
    public static List<FacetView> all(SearchResult selection, FilterText filters, PageRequest request) {
        return Arrays.stream(Facet.values())
            .filter(facet -> selection.counts().containsKey(facet))
            .map(facet -> of(facet, selection, filters, request))
            .filter(facet -> !facet.first.isEmpty())
            .toList();
    }

    private static FacetView of(Facet facet, SearchResult selection, FilterText filters, PageRequest request) {
        List<FacetOption> options = FacetOption.of(facet, selection, filters);
        // A single further value is shown as well: the control that hides it would need as much space.
        int shown = options.size() <= SHOWN + 1 ? options.size() : SHOWN;
        Stream<FacetOption> hidden = options.stream().skip(shown);
        List<Value> first = Stream.concat(options.stream().limit(shown), hidden.filter(FacetOption::selected))
            .map(option -> value(facet, option, selection.query(), request))
            .toList();
        List<Value> rest = options.stream()
            .skip(shown)
            .filter(option -> !option.selected())
            .map(option -> value(facet, option, selection.query(), request))
            .toList();
        String more = rest.isEmpty() ? null : request.messages().get("web.facet.more", rest.size());
        return new FacetView("facet-" + facet.code(), filters.label(facet), first, rest, more);
    }

    private static Value value(Facet facet, FacetOption option, Query query, PageRequest request) {
        Query other =
            option.selected() ? query.without(facet, option.value()) : query.with(facet, option.value());
        return Value.of(option, request.listUrl(other), request.messages());
    }
}
