package entente.web;

import static java.util.stream.Collectors.toMap;

import entente.brief.FilterWords;
import entente.feed.Envelope;
import entente.feed.Operation;
import entente.model.EventSet;
import entente.model.Language;
import entente.model.Text;
import entente.search.Facet;
import entente.search.Query;
import entente.search.Selection;
import entente.wording.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** {@code GET /api/v1/facets?topic=land}: what narrowing the list of events further would give. */
final class ApiFacets implements Page {
    private final String build;

    ApiFacets(String build) {
        this.build = build;
    }

    @Override
    public PageResult show(PageRequest request) {
        Query query = new Question(Operation.FACETS, request, build).query();
        Selection selection = request.edition().index().select(query);
        List<Envelope.Facet> facets = selection.counts().entrySet().stream()
            .map(facet -> facet(facet.getKey(), facet.getValue(), selection.set())).toList();
        String asked = query.address();
        var envelope = new Envelope<>(selection.set(),
            request.publicUrls().api(asked.isEmpty() ? "facets" : "facets?" + asked),
            new Envelope.Facets(selection, facets));
        return new PageResult.Data("application/json", Map.of(),
            out -> Envelope.writeFacets(envelope, request.publicUrls(), out));
    }

    private static Envelope.Facet facet(Facet facet, List<Selection.Count> counts, EventSet set) {
        return new Envelope.Facet(facet.code(), said(set, words -> words.label(facet)), counts.stream()
            .map(count -> new Envelope.Choice(count.value(), said(set, words -> words.value(facet, count.value())),
                count.events(), count.chosen()))
            .toList());
    }

    private static Text said(EventSet set, Function<FilterWords, String> saying) {
        return new Text(Arrays.stream(Language.values()).collect(
            toMap(language -> language, language -> saying.apply(new FilterWords(set, Words.in(language))))));
    }
}
