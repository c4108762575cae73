package entente.web.api;

import entente.search.query.FacetCount;
import static java.util.stream.Collectors.toMap;

import entente.feed.api.Envelope;
import entente.feed.api.Operation;
import entente.model.EventSet;
import entente.model.Language;
import entente.model.LocalizedText;
import entente.search.SearchResult;
import entente.search.query.Facet;
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

/** {@code GET /api/v1/facets?topic=land}: what narrowing the list of events further would give. */
final class FacetsEndpoint implements Page {
    private final String build;

    FacetsEndpoint(String build) {
        this.build = build;
    }

    @Override
    public PageResult show(PageRequest request) {
        Query query = new CollectionRequest(Operation.FACETS, request, build).query();
        SearchResult selection = request.edition().index().select(query);
        List<Envelope.Facet> facets = selection.counts().entrySet().stream()
            .map(facet -> facet(facet.getKey(), facet.getValue(), selection.set())).toList();
        String asked = query.address();
        var envelope = new Envelope<>(selection.set(),
            request.publicUrls().api(asked.isEmpty() ? "facets" : "facets?" + asked),
            new Envelope.Facets(selection, facets));
        return new PageResult.Data("application/json", Map.of(),
            out -> Envelope.writeFacets(envelope, request.publicUrls(), out));
    }

    private static Envelope.Facet facet(Facet facet, List<FacetCount> counts, EventSet set) {
        return new Envelope.Facet(facet.code(), said(set, words -> words.label(facet)), counts.stream()
            .map(count -> new Envelope.Choice(count.value(), said(set, words -> words.value(facet, count.value())),
                count.events(), count.chosen()))
            .toList());
    }

    private static LocalizedText said(EventSet set, Function<FilterText, String> saying) {
        return new LocalizedText(Arrays.stream(Language.values()).collect(
            toMap(language -> language, language -> saying.apply(new FilterText(set, Messages.in(language))))));
    }
}
