package entente.web.api;

import static java.util.stream.Collectors.toMap;

import entente.feed.api.Envelope;
import entente.feed.api.Operation;
import entente.model.EventSet;
import entente.model.Language;
import entente.model.LocalizedText;
import entente.search.SearchResult;
import entente.search.query.Facet;
import entente.search.query.FacetCount;
import entente.search.query.Query;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.wording.FilterText;
import entente.wording.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** {@code GET /api/v1/facets?topic=land}: the facets of the list of events, with the number of events of each value. */
final class FacetsEndpoint implements Page {
    private final String build;

    FacetsEndpoint(String build) {
        this.build = build;
    }

    @Override
    public String url(String query, PageRequest request) {
        return Operation.FACETS.url(query, request.publicUrls());
    }

    @Override
    public PageResult show(PageRequest request) {
        Query query = new CollectionRequest(Operation.FACETS, request, build).query();
        SearchResult result = request.edition().index().search(query);
        List<Envelope.FacetValues> facets = result.counts().entrySet().stream()
            .map(facet -> facet(facet.getKey(), facet.getValue(), result.set())).toList();
        String parameters = query.queryString();
        var envelope = new Envelope<>(result.set(),
            url(parameters, request),
            new Envelope.Facets(result, facets));
        return new PageResult.Data("application/json", Map.of(),
            out -> Envelope.writeFacets(envelope, request.publicUrls(), out));
    }

    private static Envelope.FacetValues facet(Facet facet, List<FacetCount> counts, EventSet set) {
        return new Envelope.FacetValues(facet.code(), localized(set, filterText -> filterText.label(facet)),
            counts.stream()
                .map(count -> new Envelope.FacetValue(count.value(),
                    localized(set, filterText -> filterText.value(facet, count.value())),
                    count.events(), count.selected()))
                .toList());
    }

    private static LocalizedText localized(EventSet set, Function<FilterText, String> text) {
        return new LocalizedText(Arrays.stream(Language.values()).collect(
            toMap(language -> language, language -> text.apply(new FilterText(set, Messages.in(language))))));
    }
}
